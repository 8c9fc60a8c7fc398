package regrade.grading.ui;

import org.jdbi.v3.core.Jdbi;

import regrade.app.ShellBed;
import regrade.checklist.QuestionSets;
import regrade.grading.Grade;
import regrade.grading.GradeRuleSet;
import regrade.grading.ListedQuestions;
import regrade.grading.PublishGradeRules;
import regrade.grading.Reason;
import regrade.grading.RuleTrial;
import regrade.grading.store.JdbiGradeRules;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.DirectBackground;
import regrade.kernel.Money;
import regrade.kernel.Progress;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.Screen;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page of the grade rules without a window, on a journal in memory; the past is made up.
final class RulesBed {
    static final RuleTrial TRIAL =
            new RuleTrial(
                    8_412,
                    31,
                    List.of(
                            new RuleTrial.Move(Grade.A, Grade.C, 7),
                            new RuleTrial.Move(Grade.B, Grade.C, 212)),
                    List.of(Money.of(-103_845, "EUR"), Money.of(1_200, "GBP")),
                    3,
                    List.of(
                            changed("Casque Bluetooth Aurio H7, noir", -490),
                            changed("<b>{0} %s</b>", 210)),
                    true);

    private final Jdbi jdbi = ProjectionBed.database();
    final JdbiGradeRules sets = ProjectionBed.make(jdbi, new JdbiGradeRules(jdbi));
    final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("03K"), Clock.systemUTC(), sets);
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<GradeRuleSet> tried = new ArrayList<>();
    final ShellBed shell;
    final GradeRulesViewModel model;
    RuleTrial trial = TRIAL;

    RulesBed(Locale language) {
        shell = new ShellBed(language);
        model =
                new GradeRulesViewModel(
                        new DirectBackground(),
                        Runnable::run,
                        feedback,
                        new GradeRulesViewModel.Acts(
                                sets,
                                new ListedQuestions(QuestionSets.shipped()),
                                this::run,
                                new PublishGradeRules(
                                        journal,
                                        sets,
                                        new ListedQuestions(QuestionSets.shipped()),
                                        () -> BenchSettings.DEFAULTS)));
    }

    private RuleTrial run(GradeRuleSet draft, int most, Progress progress) {
        tried.add(draft);
        progress.at(most / 2, most);
        return trial;
    }

    Screen screen() {
        return PagedScreen.of(
                shell.words(),
                new PagedScreen.Front("settings", "mdi2c-cog-outline"),
                List.of(
                        ShellBed.plain("settings", () -> {}),
                        GradeRulesPage.of(shell.words(), model)));
    }

    private static RuleTrial.Changed changed(String title, long difference) {
        return new RuleTrial.Changed(
                reference(),
                title,
                Grade.B,
                Grade.C,
                Optional.of(Money.of(3_855, "EUR")),
                Optional.of(Money.of(3_855 + difference, "EUR")),
                new Reason("manual-missing", "", Grade.C));
    }

    private static Reference reference() {
        return new ReferenceSequence(new BenchId("03K"), Clock.systemUTC(), -1).next();
    }
}
