package regrade.app.demo;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.Opening;
import regrade.inspection.SaveInspection.Result;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.returns.WaitingReturn;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What the demo's inspectors do with one unit on the bench, until its label is stuck on.
final class UnitWork {
    private final FillDemo.Bench bench;
    private final WalkingClock clock;
    private final Random chance;
    private long saved;

    UnitWork(FillDemo.Bench bench, WalkingClock clock, Random chance) {
        this.bench = bench;
        this.clock = clock;
        this.chance = chance;
    }

    long saved() {
        return saved;
    }

    void inspect(Worksheet sheet) {
        var unit = sheet.draft().unit();
        look(15, 40);
        var checked = sheet;
        for (var found : found(sheet).entrySet()) {
            look(3, 12);
            checked = bench.check().answer(unit, found.getKey(), Optional.of(found.getValue()));
        }
        serial(sheet);
        decide(checked);
        look(10, 30);
        save(unit);
        confirm(unit);
    }

    private Map<String, Answer> found(Worksheet sheet) {
        var expected = sheet.draft().opening().expected().map(WaitingReturn::line);
        var checklist = sheet.draft().checklist();
        return expected.map(line -> Findings.on(line, checklist, chance)).orElse(Map.of());
    }

    private void serial(Worksheet sheet) {
        if (sheet.draft().checklist().question(Question.SERIAL).isEmpty()) return;
        var unit = sheet.draft().unit();
        look(4, 9);
        if (chance.nextInt(25) == 0) {
            bench.check().answer(unit, Question.SERIAL, Optional.of(Answer.MISSING));
            return;
        }
        var brand = sheet.draft().product().sku().text().substring(0, 3);
        var serial =
                String.format(
                        Locale.ROOT,
                        "%s-26%02d-%06d",
                        brand,
                        1 + chance.nextInt(46),
                        chance.nextInt(1_000_000));
        if (!(bench.open().open(serial) instanceof Opening.SerialTaken))
            throw new IllegalStateException("not taken as a serial number: " + serial);
    }

    /// Now and then a person knows better than the rules or the table.
    private void decide(Worksheet sheet) {
        var unit = sheet.draft().unit();
        boolean sound = sheet.proposal().grade().orWorse(Grade.B) == Grade.B;
        int mood = chance.nextInt(30);
        if (mood == 0 && sound)
            bench.check().grade(unit, worse(Grade.C, OverrideReason.SIGNS_OF_USE));
        if (mood == 1 && sound)
            bench.check().grade(unit, worse(Grade.D, OverrideReason.SMELL_OR_DIRT));
        if (mood == 2)
            second(sheet).ifPresent(channel -> bench.check().route(unit, Optional.of(channel)));
    }

    private static Optional<GradeOverride> worse(Grade grade, OverrideReason reason) {
        return Optional.of(new GradeOverride(grade, reason));
    }

    private static Optional<String> second(Worksheet sheet) {
        return sheet.offers().stream().skip(1).findFirst().map(offer -> offer.channel());
    }

    private void save(Reference unit) {
        if (!(bench.save().restIsFine(unit) instanceof Result.Saved))
            throw new IllegalStateException("not saved: " + unit);
        saved++;
        bench.labels().printWaiting();
    }

    /// One label in twenty is stuck on without being scanned.
    private void confirm(Reference unit) {
        look(5, 9);
        if (chance.nextInt(20) > 0) bench.open().open(unit.text());
    }

    private void look(int atLeast, int atMost) {
        clock.walk(Duration.ofSeconds(atLeast + chance.nextInt(atMost - atLeast + 1)));
    }
}
