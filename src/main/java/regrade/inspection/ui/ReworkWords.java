package regrade.inspection.ui;

import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.platform.i18n.Words;
import regrade.rework.PlannedWork;
import regrade.rework.ReworkPlan;

import java.util.stream.Collectors;

/// Says rework in words.
record ReworkWords(Words words, Checklist checklist) {
    /// What is done, how long it takes, what comes of it, and how long it may take.
    String plan(ReworkPlan plan) {
        return words.text(
                "rework.plan",
                plan.works().stream().map(this::work).collect(Collectors.joining(", ")),
                plan.minutes(),
                plan.reaches().code(),
                plan.breakEven().toMinutes());
    }

    /// A work by its name, with the part that it is about.
    String work(PlannedWork planned) {
        var name = words.named("work.", planned.work());
        var part = checklist.question(planned.question()).map(Question::part).orElse("");
        return part.isEmpty() ? name : words.text("rework.of-part", name, part);
    }
}
