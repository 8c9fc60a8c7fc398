package regrade.practice;

import static regrade.practice.Goods.BOTTLE;
import static regrade.practice.Goods.HEADSET;
import static regrade.practice.Goods.KETTLE;
import static regrade.practice.Goods.LAMP;
import static regrade.practice.Goods.SPEAKER;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.practice.Goods.PracticeProduct;
import regrade.practice.Goods.PracticeReturn;
import regrade.practice.Step.Pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lessons, from the easiest to the hardest.
///
/// @param lessons each builds on the keys of those before it
public record Course(List<Lesson> lessons) {
    private static final String OTHER_ORDER = "900-0000000-0000601";
    private static final String ORDER = "900-0000000-0000602";

    public Course {
        lessons = List.copyOf(lessons);
    }

    public Optional<Lesson> lesson(String code) {
        return lessons.stream().filter(lesson -> lesson.code().equals(code)).findFirst();
    }

    /// The lesson that begins with this scan.
    public Optional<Lesson> beginningWith(String scanned) {
        return lessons.stream()
                .filter(lesson -> lesson.units().getFirst().equals(scanned.strip()))
                .findFirst();
    }

    /// @param confirmed whether the bench wants `Enter` between the last answer and saving
    public static Course shipped(boolean confirmed) {
        var made = new Made(confirmed ? 2 : 1);
        return new Course(
                List.of(
                        made.clean(),
                        made.missing(),
                        made.damaged(),
                        made.serial(),
                        made.torn(),
                        made.takenBack(),
                        made.choose(),
                        made.undeclared(),
                        made.grade(),
                        made.route(),
                        made.note(),
                        made.aside(),
                        made.rework()));
    }

    /// @param keys that save a unit
    private record Made(int keys) {
        Lesson clean() {
            var unit = new Script("LPNPR000000101", LAMP);
            return lesson("clean", unit.saved(keys), Grade.A);
        }

        Lesson missing() {
            var unit = new Script("LPNPR000000201", LAMP);
            unit.found(Question.MANUAL, Answer.MISSING, 1);
            return lesson("missing", unit.saved(keys), Grade.B);
        }

        Lesson damaged() {
            var unit = new Script("LPNPR000000301", LAMP);
            unit.found(Question.PACKAGING, Answer.DAMAGED, 2);
            unit.found(Question.MANUAL, Answer.MISSING, 1);
            return lesson("damaged", unit.saved(keys), Grade.B);
        }

        Lesson serial() {
            var unit = new Script("LPNPR000000401", HEADSET);
            unit.add(new Step.SerialRead(unit.code, "PRS40112"));
            return lesson("serial", unit.saved(keys), Grade.A);
        }

        Lesson torn() {
            var unit = new Script("LPNPR000000501", HEADSET);
            unit.found(Question.SERIAL, Answer.MISSING, 1);
            return lesson("torn", unit.saved(keys), Grade.A);
        }

        Lesson takenBack() {
            var unit = new Script("LPNPR000000701", LAMP);
            unit.found(Question.MANUAL, Answer.MISSING, 1);
            unit.add(new Step.TakenBack(unit.code, Question.MANUAL));
            return lesson("taken-back", unit.saved(keys), Grade.A);
        }

        Lesson choose() {
            var code = KETTLE.fnsku();
            var unit =
                    new Script(
                            new Step.Opened(code, Pick.RETURN, ORDER),
                            List.of(
                                    new PracticeReturn(KETTLE, "LPNPR000000601", OTHER_ORDER),
                                    new PracticeReturn(KETTLE, "LPNPR000000602", ORDER)));
            return lesson("choose", unit.saved(keys), Grade.A);
        }

        Lesson undeclared() {
            var opened = new Step.Opened(BOTTLE.gtin(), Pick.PRODUCT, BOTTLE.sku());
            return lesson("undeclared", new Script(opened, List.of()).saved(keys), Grade.A);
        }

        Lesson grade() {
            var unit = new Script("LPNPR000000801", LAMP);
            unit.add(new Step.Graded(unit.code, Grade.C, OverrideReason.SMELL_OR_DIRT));
            return lesson("grade", unit.saved(keys), Grade.C);
        }

        Lesson route() {
            var unit = new Script("LPNPR000000901", LAMP);
            unit.add(new Step.Routed(unit.code, "ebay-used", 1));
            return lesson("route", unit.saved(keys), Grade.A);
        }

        Lesson note() {
            var unit = new Script("LPNPR000001001", LAMP);
            unit.found(Question.COSMETIC, Answer.MARKS, 1);
            unit.add(new Step.Noted(unit.code, Question.COSMETIC));
            return lesson("note", unit.saved(keys), Grade.B);
        }

        /// The first unit is begun, another comes between, then the first is finished.
        Lesson aside() {
            var first = new Script("LPNPR000001101", LAMP);
            first.found(Question.PACKAGING, Answer.DAMAGED, 2);
            var between = new Script("LPNPR000001102", LAMP).saved(keys);
            var steps = new ArrayList<>(first.steps);
            steps.addAll(between.steps);
            steps.add(new Step.TakenUp(first.code));
            steps.addAll(end(first.code));
            var returns = new ArrayList<>(first.returns);
            returns.addAll(between.returns);
            return new Lesson(
                    "aside", returns, Map.of(first.code, Grade.B, between.code, Grade.A), steps);
        }

        Lesson rework() {
            var unit = new Script("LPNPR000001201", SPEAKER);
            unit.found(Question.MANUAL, Answer.MISSING, 1);
            unit.saved(keys);
            unit.add(new Step.ReworkBegun(unit.code));
            unit.add(new Step.ClockStarted(unit.code));
            unit.add(new Step.WorkDone(unit.code));
            unit.add(new Step.SentBack(unit.code));
            return lesson("rework", unit.saved(keys), Grade.A);
        }

        private List<Step> end(String unit) {
            return List.of(new Step.Saved(unit, keys), new Step.LabelScanned(unit));
        }

        private static Lesson lesson(String code, Script unit, Grade grade) {
            return new Lesson(code, unit.returns, Map.of(unit.code, grade), unit.steps);
        }
    }

    /// The steps of one unit, while they are written.
    private static final class Script {
        private final String code;
        private final List<PracticeReturn> returns;
        private final List<Step> steps = new ArrayList<>();

        Script(String plate, PracticeProduct product) {
            this(
                    new Step.Opened(plate, Pick.NOTHING, ""),
                    List.of(
                            new PracticeReturn(
                                    product, plate, "900-0000000-0" + plate.substring(8))));
        }

        Script(Step.Opened opened, List<PracticeReturn> returns) {
            this.code = opened.unit();
            this.returns = returns;
            add(opened);
        }

        void add(Step step) {
            steps.add(step);
        }

        void found(String question, Answer answer, int presses) {
            add(new Step.Found(code, question, answer, presses));
        }

        Script saved(int keys) {
            add(new Step.Saved(code, keys));
            add(new Step.LabelScanned(code));
            return this;
        }
    }
}
