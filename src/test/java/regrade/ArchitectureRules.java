package regrade;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who may know whom in the packages below `root`, one method a rule.
///
/// The root is open so that the same rules are held against small planted houses, which break one
/// each.
record ArchitectureRules(String root) {
    /// The line of the cores: each may use only those before it.
    private static final List<String> LINE =
            List.of(
                    "kernel",
                    "journal",
                    "settings",
                    "intake",
                    "mapping",
                    "post",
                    "scan",
                    "scale",
                    "catalog",
                    "reports",
                    "requests",
                    "returns",
                    "desk",
                    "parcel",
                    "checklist",
                    "grading",
                    "routing",
                    "rework",
                    "photo",
                    "label",
                    "inspection",
                    "stock",
                    "history",
                    "claims",
                    "fba",
                    "insight",
                    "dayclose",
                    "practice");

    private static final String[] TECHNOLOGY = {
        "javafx..",
        "java.sql..",
        "java.awt..",
        "javax.print..",
        "java.net.http..",
        "org.jdbi..",
        "org.h2..",
        "tools.jackson..",
        "com.fazecast..",
        "org.apache.james..",
        "org.jsoup..",
        "jakarta.mail.."
    };

    ArchRule featuresHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule coresArePlainJava() {
        var free = resideInAnyPackage(root + ".app", root + ".cli");
        return allowEmpty(
                noClasses()
                        .that(resideInAPackage(root + ".*").and(DescribedPredicate.not(free)))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(TECHNOLOGY)
                                        .or(resideInAnyPackage("picocli..", root + ".platform.."))
                                        .or(shelf("ui", "store", "device", "remote", "file"))));
    }

    /// The command line parses with picocli and writes JSON; it is handed its use cases like a
    /// screen.
    ArchRule theCommandLineCallsUseCasesOnly() {
        return allowEmpty(
                noClasses()
                        .that(resideInAPackage(root + ".cli.."))
                        .should()
                        .dependOnClassesThat(
                                shelf("ui", "store", "device", "remote", "file")
                                        .or(
                                                resideInAnyPackage(
                                                        root + ".platform.fx..",
                                                        root + ".platform.db..",
                                                        "javafx..",
                                                        "java.sql..",
                                                        "org.jdbi..",
                                                        "org.h2.."))));
    }

    ArchRule coresStandInALine() {
        var rules =
                IntStream.range(0, LINE.size() - 1)
                        .mapToObj(
                                at ->
                                        allowEmpty(
                                                noClasses()
                                                        .that()
                                                        .resideInAPackage(root + "." + LINE.get(at))
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAnyPackage(rightOf(at))))
                        .toList();
        return CompositeArchRule.of(rules).as("cores use only those to their left");
    }

    private String[] rightOf(int at) {
        return LINE.subList(at + 1, LINE.size()).stream()
                .map(feature -> root + "." + feature + "..")
                .toArray(String[]::new);
    }

    ArchRule shelvesDoNotMeet() {
        return slices().matching(root + ".(*).[ui|store|device|remote|file]..")
                .should()
                .notDependOnEachOther()
                // platform's packages are no shelves, though some bear the same name
                .ignoreDependency(alwaysTrue(), resideInAPackage(root + ".platform.."))
                .allowEmptyShould(true);
    }

    ArchRule screensReachAdaptersThroughTheCore() {
        return allowEmpty(
                noClasses()
                        .that(shelf("ui"))
                        .should()
                        .dependOnClassesThat(
                                shelf("store", "device", "remote", "file")
                                        .or(
                                                resideInAnyPackage(
                                                        root + ".platform.db..", "org.jdbi.."))));
    }

    ArchRule adaptersDoNotKnowTheScreen() {
        return allowEmpty(
                noClasses()
                        .that(shelf("store", "remote", "file"))
                        .should()
                        .dependOnClassesThat(shelf("ui").or(resideInAPackage("javafx.."))));
    }

    /// The command line runs without JavaFX on its path.
    ArchRule onlyScreensAndDevicesKnowJavaFx() {
        return allowEmpty(
                noClasses()
                        .that(
                                DescribedPredicate.not(
                                        shelf("ui", "device")
                                                .or(
                                                        resideInAnyPackage(
                                                                root + ".app..",
                                                                root + ".platform.fx.."))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.."));
    }

    ArchRule viewModelsHoldNoControls() {
        return allowEmpty(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml.."));
    }

    ArchRule platformKnowsNoFeature() {
        var others =
                resideInAPackage(root + "..")
                        .and(
                                DescribedPredicate.not(
                                        resideInAnyPackage(
                                                root + ".platform..", root + ".kernel..")));
        return allowEmpty(
                noClasses()
                        .that()
                        .resideInAPackage(root + ".platform..")
                        .should()
                        .dependOnClassesThat(others));
    }

    ArchRule nobodyDependsOnApp() {
        return allowEmpty(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root, root + ".app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".app.."));
    }

    ArchRule mainDoesNotTouchJavaFx() {
        return allowEmpty(
                noClasses()
                        .that()
                        .resideInAPackage(root)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.."));
    }

    private DescribedPredicate<JavaClass> shelf(String... names) {
        var packages =
                Stream.of(names).map(name -> root + ".*." + name + "..").toArray(String[]::new);
        return resideInAnyPackage(packages)
                .and(DescribedPredicate.not(resideInAPackage(root + ".platform..")));
    }

    // a planted house has few rooms; the planted violations prove that no rule is idle
    private static ArchRule allowEmpty(ArchRule rule) {
        return rule.allowEmptyShould(true);
    }
}
