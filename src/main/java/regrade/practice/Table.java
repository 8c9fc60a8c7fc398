package regrade.practice;

import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitState;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.kernel.Reference;
import regrade.practice.Step.*;
import regrade.returns.WaitingReturn;
import regrade.rework.ReworkFact.ReworkDone;
import regrade.rework.ReworkFact.ReworkStarted;
import regrade.rework.ReworkFact.WorkTicked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies on the practice table after some acts.
///
/// @param acts of the practice journal since the lesson began, oldest first
record Table(List<Entry> acts) {
    Table {
        acts = List.copyOf(acts);
    }

    /// The units that came in these acts and whose opening stands, in the order in which they came.
    List<Draft> units() {
        return facts().filter(UnitOpened.class::isInstance)
                .map(fact -> ((UnitOpened) fact).unit())
                .distinct()
                .flatMap(unit -> Draft.of(unit, acts).stream())
                .toList();
    }

    private Stream<Fact> facts() {
        return acts.stream().flatMap(act -> act.facts().stream());
    }

    /// The unit that was scanned with this code first; the last one, if several were.
    Optional<Draft> unit(String code) {
        return units().stream().filter(unit -> is(unit, code)).reduce((_, last) -> last);
    }

    static boolean is(Draft unit, String code) {
        return unit.opening().scanned().strip().equals(code) || plate(unit).equals(code);
    }

    private static String plate(Draft unit) {
        return unit.opening()
                .expected()
                .map(WaitingReturn::line)
                .map(line -> line.lpn())
                .orElse("");
    }

    /// The unit that somebody is at.
    Optional<Draft> onBench() {
        return units().stream()
                .filter(unit -> unit.state() == UnitState.OPEN || unit.state() == UnitState.REWORK)
                .reduce((_, last) -> last);
    }

    /// Whether a step has its effect now.
    boolean shows(Step step) {
        return unit(step.unit()).filter(unit -> shows(unit, step)).isPresent();
    }

    private boolean shows(Draft unit, Step step) {
        return switch (step) {
            case Opened opened -> picked(unit, opened);
            case Found found ->
                    unit.answers().to(found.question()).filter(found.answer()::equals).isPresent();
            case TakenBack back -> unit.answers().to(back.question()).isEmpty();
            case SerialRead read -> unit.serial().equals(read.serial());
            case Noted noted -> unit.answers().remark(noted.question()).isPresent();
            case Graded graded ->
                    unit.override()
                            .filter(chosen -> chosen.grade() == graded.grade())
                            .filter(chosen -> chosen.reason() == graded.reason())
                            .isPresent();
            case Routed routed -> unit.channel().filter(routed.channel()::equals).isPresent();
            case Saved _ -> saved(unit.state());
            case LabelScanned _ -> unit.state() == UnitState.CONFIRMED;
            case TakenUp _ -> unit.state() == UnitState.OPEN;
            case ReworkBegun _ -> unit.state() == UnitState.REWORK;
            case ClockStarted _ -> told(unit.unit(), ReworkStarted.class);
            case WorkDone _ -> told(unit.unit(), WorkTicked.class);
            case SentBack _ -> told(unit.unit(), ReworkDone.class);
        };
    }

    private static boolean picked(Draft unit, Opened opened) {
        return switch (opened.pick()) {
            case NOTHING -> true;
            case RETURN ->
                    unit.opening()
                            .expected()
                            .filter(line -> line.line().orderId().equals(opened.which()))
                            .isPresent();
            case PRODUCT -> unit.product().sku().text().equals(opened.which());
        };
    }

    static boolean saved(UnitState state) {
        return switch (state) {
            case SAVED, CONFIRMED, UNCONFIRMED, REWORK -> true;
            case OPEN, PARKED, WITHDRAWN -> false;
        };
    }

    private boolean told(Reference unit, Class<? extends Fact> kind) {
        return facts().filter(kind::isInstance)
                .map(fact -> ((regrade.journal.UnitFact) fact).unit())
                .anyMatch(unit::equals);
    }

    /// The digit of a question while its page is shown; empty if the unit is not asked it.
    static Optional<Integer> digit(Draft unit, String question) {
        var questions = unit.checklist().questions();
        for (int place = 0; place < questions.size(); place++)
            if (questions.get(place).id().equals(question))
                return Optional.of(regrade.checklist.Checklist.digitAt(place));
        return Optional.empty();
    }

    /// How often the digit of a question must be pressed until it says this.
    static int presses(Draft unit, Found found) {
        var cycle =
                unit.checklist().question(found.question()).map(Question::cycle).orElse(List.of());
        int now = unit.answers().to(found.question()).map(cycle::indexOf).orElse(-1);
        int wanted = cycle.indexOf(found.answer());
        // open stands between the last answer and the first
        int round = cycle.size() + 1;
        return Math.floorMod(wanted - now, round);
    }
}
