package regrade.inspection.ui;

import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.platform.i18n.Words;
import regrade.rework.PlannedWork;
import regrade.rework.ReworkPlan;
import regrade.rework.Work;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says rework in words.
record ReworkWords(Words words, Checklist checklist) {
    /// What is done, how long it takes, what comes of it, and how long it may take.
    ///
    /// @param ready whether the parts stock has what it needs
    String plan(ReworkPlan plan, boolean ready) {
        var said = plan(plan);
        return ready ? said : words.text("rework.waits-for-part", said);
    }

    private String plan(ReworkPlan plan) {
        return words.text(
                "rework.plan",
                plan.works().stream().map(this::work).collect(Collectors.joining(", ")),
                plan.minutes(),
                plan.reaches().code(),
                plan.breakEven().toMinutes());
    }

    /// How long a work takes, what its part costs, how often it succeeds and whose word that is.
    ///
    /// @param lacking whether its part should come from the stock and is not there
    String details(PlannedWork planned, boolean lacking) {
        var said = details(planned);
        if (!planned.stocked()) return said;
        return said + " · " + words.text(lacking ? "rework.part-lacking" : "rework.part-there");
    }

    private String details(PlannedWork planned) {
        var chance = planned.chance();
        var takes =
                planned.parts().minorUnits() == 0
                        ? words.text("rework.takes", planned.minutes())
                        : words.text("rework.takes-part", planned.minutes(), planned.parts());
        var succeeds =
                chance.units() == 0
                        ? words.text("rework.chance", percent(chance.basisPoints()))
                        : words.text(
                                "rework.chance-own", percent(chance.basisPoints()), chance.units());
        return takes + " · " + succeeds;
    }

    /// In whole percent.
    private static int percent(int basisPoints) {
        return (basisPoints + 50) / 100;
    }

    /// Minutes and seconds, e.g. `1:05`.
    static String minutes(Duration time) {
        var shown = time.abs();
        return String.format(
                Locale.ROOT,
                "%s%d:%02d",
                time.isNegative() ? "−" : "",
                shown.toMinutes(),
                shown.toSecondsPart());
    }

    /// A work by its name, with the part that it is about.
    String work(PlannedWork planned) {
        var name = Work.called(planned.work(), planned.words(), words);
        var part = checklist.question(planned.question()).map(Question::part).orElse("");
        return part.isEmpty() ? name : words.text("rework.of-part", name, part);
    }
}
