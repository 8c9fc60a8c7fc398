package regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.Function;
import java.util.stream.Stream;

/// Proves that each rule of the house bites: below `planted` stand small houses that break one rule
/// each.
class PlantedViolationsTest {
    @ParameterizedTest
    @MethodSource("houses")
    void aPlantedViolationIsFound(ArchRule rule, String house) {
        assertThat(isBrokenBy(rule, house)).isTrue();
    }

    private static boolean isBrokenBy(ArchRule rule, String house) {
        var planted = new ClassFileImporter().importPackages(root(house));
        assertThat(planted).isNotEmpty();
        return rule.evaluate(planted).hasViolation();
    }

    static Stream<Arguments> houses() {
        return Stream.of(
                house("cycles", ArchitectureRules::featuresHaveNoCycles),
                house("technology", ArchitectureRules::coresArePlainJava),
                house("shelfincore", ArchitectureRules::coresArePlainJava),
                house("commandline", ArchitectureRules::theCommandLineCallsUseCasesOnly),
                house("line", ArchitectureRules::coresStandInALine),
                house("lineend", ArchitectureRules::coresStandInALine),
                house("shelves", ArchitectureRules::shelvesDoNotMeet),
                house("screen", ArchitectureRules::screensReachAdaptersThroughTheCore),
                house("adapter", ArchitectureRules::adaptersDoNotKnowTheScreen),
                house("words", ArchitectureRules::onlyScreensAndDevicesKnowJavaFx),
                house("viewmodel", ArchitectureRules::viewModelsHoldNoControls),
                house("platform", ArchitectureRules::platformKnowsNoFeature),
                house("apps", ArchitectureRules::nobodyDependsOnApp),
                house("mainfx", ArchitectureRules::mainDoesNotTouchJavaFx),
                habit("threads", HabitRules::threadsAreMadeInOnePlace),
                habit("pools", HabitRules::threadsAreMadeInOnePlace),
                habit("screenthread", HabitRules::threadsAreMadeInOnePlace),
                habit("time", HabitRules::timeComesFromTheClock),
                habit("millis", HabitRules::timeComesFromTheClock),
                habit("language", HabitRules::textIsMadeInANamedLanguage),
                habit("printing", HabitRules::onlyTheCommandLineAndAppPrint),
                habit("catching", HabitRules::onlyPlatformCatchesEverything),
                habit("sleeping", HabitRules::testsDoNotSleep));
    }

    private static Arguments house(String name, Function<ArchitectureRules, ArchRule> rule) {
        return arguments(named(name, rule.apply(new ArchitectureRules(root(name)))), name);
    }

    private static Arguments habit(String name, Function<HabitRules, ArchRule> rule) {
        return arguments(named(name, rule.apply(habits(name))), name);
    }

    private static HabitRules habits(String house) {
        return new HabitRules(root(house));
    }

    private static String root(String house) {
        return "regrade.planted." + house;
    }
}
