package regrade;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// Holds the program against the rules of the house; `PlantedViolationsTest` proves that each rule
/// bites.
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final ArchitectureRules rules = new ArchitectureRules("regrade");
    private final HabitRules habits = new HabitRules("regrade");
    private JavaClasses program;
    private JavaClasses tests;

    @BeforeAll
    void readTheClassFiles() throws URISyntaxException {
        program = classesBeside(Regrade.class);
        tests =
                classesBeside(ArchitectureTest.class)
                        .that(
                                DescribedPredicate.not(
                                        JavaClass.Predicates.resideInAPackage(
                                                "regrade.planted..")));
    }

    private static JavaClasses classesBeside(Class<?> one) throws URISyntaxException {
        var source = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        return new ClassFileImporter().importPath(Path.of(source));
    }

    @Test
    void featuresHaveNoCycles() {
        rules.featuresHaveNoCycles().check(program);
    }

    @Test
    void coresArePlainJava() {
        rules.coresArePlainJava().check(program);
    }

    @Test
    void coresStandInALine() {
        rules.coresStandInALine().check(program);
    }

    @Test
    void theCommandLineCallsUseCasesOnly() {
        rules.theCommandLineCallsUseCasesOnly().check(program);
    }

    @Test
    void shelvesDoNotMeet() {
        rules.shelvesDoNotMeet().check(program);
    }

    @Test
    void screensReachAdaptersThroughTheCore() {
        rules.screensReachAdaptersThroughTheCore().check(program);
    }

    @Test
    void adaptersDoNotKnowTheScreen() {
        rules.adaptersDoNotKnowTheScreen().check(program);
    }

    @Test
    void onlyScreensAndDevicesKnowJavaFx() {
        rules.onlyScreensAndDevicesKnowJavaFx().check(program);
    }

    @Test
    void viewModelsHoldNoControls() {
        rules.viewModelsHoldNoControls().check(program);
    }

    @Test
    void platformKnowsNoFeature() {
        rules.platformKnowsNoFeature().check(program);
    }

    @Test
    void nobodyDependsOnApp() {
        rules.nobodyDependsOnApp().check(program);
    }

    @Test
    void mainDoesNotTouchJavaFx() {
        rules.mainDoesNotTouchJavaFx().check(program);
    }

    @Test
    void threadsAreMadeInOnePlace() {
        habits.threadsAreMadeInOnePlace().check(program);
    }

    @Test
    void timeComesFromTheClock() {
        habits.timeComesFromTheClock().check(program);
    }

    @Test
    void textIsMadeInANamedLanguage() {
        habits.textIsMadeInANamedLanguage().check(program);
    }

    @Test
    void onlyTheCommandLineAndAppPrint() {
        habits.onlyTheCommandLineAndAppPrint().check(program);
    }

    @Test
    void onlyPlatformCatchesEverything() {
        habits.onlyPlatformCatchesEverything().check(program);
    }

    @Test
    void testsDoNotSleep() {
        habits.testsDoNotSleep().check(tests);
    }
}
