package regrade;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// What code below `root` may not do wherever it stands, one method a rule.
record HabitRules(String root) {
    private static final Set<String> MAKES_A_THREAD =
            Set.of("<init>", "start", "ofVirtual", "ofPlatform", "startVirtualThread");

    ArchRule threadsAreMadeInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .callCodeUnitWhere(describe("makes a thread", HabitRules::makesAThread))
                .orShould()
                .callCodeUnitWhere(describe("posts to the screen", HabitRules::postsToTheScreen))
                .orShould()
                .beAssignableTo(Thread.class)
                .allowEmptyShould(true);
    }

    private static boolean makesAThread(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        if (owner.isAssignableTo(Thread.class)) {
            return MAKES_A_THREAD.contains(call.getName());
        }
        return owner.isEquivalentTo(Executors.class)
                || owner.isAssignableTo(Timer.class)
                || owner.isEquivalentTo(CompletableFuture.class)
                        && call.getName().endsWith("Async");
    }

    private static boolean postsToTheScreen(JavaCall<?> call) {
        return call.getTargetOwner().getName().equals("javafx.application.Platform")
                && call.getName().equals("runLater");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callCodeUnitWhere(describe("asks no clock for the time", HabitRules::asksNoClock));
    }

    private static boolean asksNoClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var given = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                    owner.getPackageName().equals("java.time")
                            && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && given.isEmpty();
            default -> false;
        };
    }

    /// On a machine that speaks Arabic or Persian a number is written with other digits, and codes
    /// and names of files would be too.
    ArchRule textIsMadeInANamedLanguage() {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe("takes the machine's language", HabitRules::namesNoLanguage));
    }

    private static boolean namesNoLanguage(JavaMethodCall call) {
        var given = call.getTarget().getRawParameterTypes();
        boolean named = given.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        return switch (call.getName()) {
            case "formatted", "toUpperCase", "toLowerCase" -> isText(call) && !named;
            case "format", "printf" ->
                    (isText(call) || call.getTargetOwner().isAssignableTo(PrintStream.class))
                            && !named;
            default -> false;
        };
    }

    private static boolean isText(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class);
    }

    ArchRule onlyTheCommandLineAndAppPrint() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".app..", root + ".cli..")
                .should()
                .accessFieldWhere(describe("prints", HabitRules::prints))
                .allowEmptyShould(true);
    }

    private static boolean prints(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getName());
    }

    ArchRule onlyPlatformCatchesEverything() {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should(catchWhatTheyName())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> catchWhatTheyName() {
        return new ArchCondition<>("catch what they name") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(
                                block ->
                                        block.getCaughtThrowables().stream()
                                                .anyMatch(
                                                        type ->
                                                                type.isEquivalentTo(
                                                                        Exception.class)))
                        .map(block -> "catches Exception in " + block.getSourceCodeLocation())
                        .forEach(what -> events.add(SimpleConditionEvent.violated(item, what)));
            }
        };
    }

    /// Held against the tests, which wait for a condition instead.
    ArchRule testsDoNotSleep() {
        return noClasses()
                .should()
                .callMethodWhere(describe("sleeps", HabitRules::sleeps))
                .allowEmptyShould(true);
    }

    private static boolean sleeps(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return call.getName().equals("sleep")
                && (owner.isAssignableTo(Thread.class)
                        || owner.getPackageName().startsWith("org.testfx"));
    }
}
