package regrade.inspection.ui;

import regrade.inspection.UnitState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The bench loop of product.md told once more, as plainly as can be: three announced units, one
/// checklist question that keys touch, and the acts that can be undone. A value; every key gives
/// the next.
///
/// @param units in the order they were opened
/// @param again place of the unit that is asked about, or -1
/// @param before what each act left behind it, the last last
/// @param time counts the keys
record BenchModel(List<Unit> units, int again, List<List<Unit>> before, int time) {
    static final BenchModel EMPTY = new BenchModel(List.of(), -1, List.of(), 0);

    /// @param first answer to the first question: 0 open, 1 missing, 2 damaged, 3 fine
    /// @param rest whether all other questions are answered
    /// @param chosen whether a person chose its grade
    /// @param parked when it was put aside
    /// @param saved when it was saved
    record Unit(
            int plate,
            UnitState state,
            int first,
            boolean rest,
            boolean chosen,
            int parked,
            int saved) {
        Unit in(UnitState next) {
            return new Unit(plate, next, first, rest, chosen, parked, saved);
        }

        Unit parked(int at) {
            return new Unit(plate, UnitState.PARKED, first, rest, chosen, at, saved);
        }

        Unit saved(int at) {
            return new Unit(plate, UnitState.SAVED, first, rest, chosen, parked, at);
        }

        Unit first(int answer) {
            return new Unit(plate, state, answer, rest, chosen, parked, saved);
        }

        Unit fine() {
            return new Unit(plate, state, first == 0 ? 3 : first, true, chosen, parked, saved);
        }

        Unit graded() {
            return new Unit(plate, state, first, rest, true, parked, saved);
        }

        boolean inspected() {
            return switch (state) {
                case SAVED, CONFIRMED, UNCONFIRMED -> true;
                case OPEN, PARKED, REWORK, WITHDRAWN -> false;
            };
        }
    }

    Optional<Integer> open() {
        return where(UnitState.OPEN).stream().findFirst();
    }

    /// The one put aside first comes first.
    List<Integer> parked() {
        return where(UnitState.PARKED).stream()
                .sorted(Comparator.comparing(place -> units.get(place).parked()))
                .toList();
    }

    Optional<Integer> last() {
        return IntStream.range(0, units.size())
                .boxed()
                .filter(place -> units.get(place).inspected())
                .max(Comparator.comparing(place -> units.get(place).saved()));
    }

    Optional<Integer> awaiting() {
        return last().filter(place -> units.get(place).state() == UnitState.SAVED);
    }

    BenchModel plate(int plate) {
        var now = asking(-1);
        var known =
                IntStream.range(0, units.size())
                        .filter(place -> units.get(place).plate() == plate)
                        .filter(place -> units.get(place).state() != UnitState.WITHDRAWN)
                        .findFirst();
        if (known.isPresent()) {
            boolean here = units.get(known.getAsInt()).state() == UnitState.OPEN;
            return here ? now : asking(known.getAsInt());
        }
        var after = new ArrayList<>(now.roomFor(-1));
        after.add(new Unit(plate, UnitState.OPEN, 0, false, false, 0, 0));
        return now.act(after);
    }

    BenchModel label(int place) {
        if (place >= units.size()) return this;
        var now = asking(-1);
        return switch (units.get(place).state()) {
            case SAVED, UNCONFIRMED -> now.change(place, unit -> unit.in(UnitState.CONFIRMED));
            case OPEN, REWORK, WITHDRAWN -> now;
            case PARKED -> now.back(place);
            case CONFIRMED ->
                    open().isEmpty() && last().equals(Optional.of(place))
                            ? asking(place)
                            : now.back(place);
        };
    }

    BenchModel digit() {
        return open().map(
                        place ->
                                asking(-1)
                                        .change(
                                                place,
                                                unit ->
                                                        unit.first(
                                                                unit.first() == 3
                                                                        ? 1
                                                                        : (unit.first() + 1) % 3)))
                .orElse(this);
    }

    BenchModel space() {
        return again >= 0
                ? this
                : open().map(place -> change(place, unit -> unit.fine().saved(time))).orElse(this);
    }

    BenchModel enter() {
        if (again >= 0) return asking(-1).back(again);
        return open().filter(place -> units.get(place).rest() && units.get(place).first() > 0)
                .map(place -> change(place, unit -> unit.saved(time)))
                .orElse(this);
    }

    BenchModel park() {
        return open().map(place -> change(place, unit -> unit.parked(time))).orElse(this);
    }

    BenchModel resume() {
        return parked().stream().findFirst().map(place -> asking(-1).back(place)).orElse(this);
    }

    BenchModel grade() {
        return open().map(place -> asking(-1).change(place, Unit::graded)).orElse(this);
    }

    BenchModel escape() {
        return asking(-1);
    }

    BenchModel undo() {
        if (before.isEmpty()) return asking(-1);
        var earlier = before.getLast();
        // references are for life: a unit that was not opened after all stays withdrawn
        var units = new ArrayList<>(earlier);
        for (int place = earlier.size(); place < this.units.size(); place++)
            units.add(this.units.get(place).in(UnitState.WITHDRAWN));
        return new BenchModel(units, -1, before.subList(0, before.size() - 1), time);
    }

    BenchModel next() {
        return new BenchModel(units, again, before, time + 1);
    }

    private BenchModel back(int place) {
        if (units.get(place).state() == UnitState.OPEN) return this;
        var after = new ArrayList<>(roomFor(place));
        after.set(place, units.get(place).in(UnitState.OPEN));
        return act(after);
    }

    private List<Unit> roomFor(int place) {
        var after = new ArrayList<>(units);
        open().filter(other -> other != place)
                .ifPresent(other -> after.set(other, units.get(other).parked(time)));
        awaiting()
                .filter(other -> other != place)
                .ifPresent(other -> after.set(other, units.get(other).in(UnitState.UNCONFIRMED)));
        return after;
    }

    private BenchModel change(int place, UnaryOperator<Unit> change) {
        var after = new ArrayList<>(units);
        after.set(place, change.apply(units.get(place)));
        return act(after);
    }

    private BenchModel act(List<Unit> after) {
        var left = new ArrayList<>(before);
        left.add(units);
        return new BenchModel(after, again, left, time);
    }

    private BenchModel asking(int place) {
        return new BenchModel(units, place, before, time);
    }

    private List<Integer> where(UnitState state) {
        return IntStream.range(0, units.size())
                .boxed()
                .filter(place -> units.get(place).state() == state)
                .toList();
    }
}
