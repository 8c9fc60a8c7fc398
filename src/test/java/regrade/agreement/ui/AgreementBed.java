package regrade.agreement.ui;

import regrade.agreement.LookPair;
import regrade.agreement.SecondLooks;
import regrade.app.ShellBed;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.UnitStory;
import regrade.kernel.DirectBackground;
import regrade.kernel.Inspector;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Reference;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.Screen;
import regrade.settings.BenchSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page of second looks without a window, on pairs that are made up.
final class AgreementBed {
    final List<LookPair> pairs = new ArrayList<>();
    final ShellBed shell;
    final AgreementViewModel model;
    BenchSettings settings = BenchSettings.DEFAULTS;

    AgreementBed(Locale language) {
        shell = new ShellBed(language);
        model =
                new AgreementViewModel(
                        new DirectBackground(),
                        new RecordingFeedback(),
                        new Made(),
                        List::of,
                        () -> settings);
    }

    private final class Made implements SecondLooks {
        @Override
        public List<Reference> waiting(int most) {
            return List.of();
        }

        @Override
        public List<LookPair> pairs(int most) {
            return pairs;
        }
    }

    /// Forty units that Ana looked at first; Léa missed the manual of every tenth.
    void fortyPairs() {
        for (int i = 0; i < 40; i++) {
            boolean missing = i % 4 == 0;
            boolean seen = missing && i % 10 != 0;
            pairs.add(
                    new LookPair(
                            UnitStory.reference(i), look("Ana", missing, i), look("Léa", seen, i)));
        }
    }

    private static LookPair.Look look(String who, boolean missing, int i) {
        return new LookPair.Look(
                new Inspector(who),
                Map.of(
                        "manual",
                        missing ? Answer.MISSING : Answer.OK,
                        "packaging",
                        Answer.OK,
                        "cosmetic",
                        i % 3 == 0 ? Answer.MARKS : Answer.OK,
                        "part:câble {0} %s <b>",
                        Answer.OK),
                missing ? Grade.B : Grade.A);
    }

    Screen screen() {
        return PagedScreen.of(
                shell.words(),
                new PagedScreen.Front("settings", "mdi2c-cog-outline"),
                List.of(AgreementPage.of(shell.words(), model)));
    }
}
