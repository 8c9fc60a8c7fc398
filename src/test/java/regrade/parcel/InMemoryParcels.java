package regrade.parcel;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.journal.UndoesAct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parcels in lists; what reports say of them is added by hand.
public final class InMemoryParcels implements Parcels, Projection {
    private final Map<ParcelCode, List<ParcelLine>> lines = new LinkedHashMap<>();
    private final List<Done> done = new ArrayList<>();

    private record Done(EntryHeader entry, ParcelFact fact) {}

    public void add(String code, ParcelLine line) {
        lines.computeIfAbsent(new ParcelCode(code), _ -> new ArrayList<>()).add(line);
    }

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof ParcelFact ours) done.add(new Done(entry, ours));
        if (fact instanceof UndoesAct counter)
            done.removeIf(act -> act.entry().number() == counter.entry());
    }

    @Override
    public Optional<Parcel> open() {
        return done.stream()
                .map(Done::fact)
                .filter(fact -> steps(fact).isPresent())
                .reduce((_, later) -> later)
                .filter(ParcelFact.ParcelOpened.class::isInstance)
                .flatMap(fact -> find(steps(fact).orElseThrow()));
    }

    private static Optional<ParcelCode> steps(ParcelFact fact) {
        return switch (fact) {
            case ParcelFact.ParcelOpened opened -> Optional.of(opened.parcel());
            case ParcelFact.ParcelClosed closed -> Optional.of(closed.parcel());
            case ParcelFact.UnitFromParcel _, ParcelFact.ParcelUndone _ -> Optional.empty();
        };
    }

    @Override
    public Optional<Parcel> find(ParcelCode code) {
        var said = lines.getOrDefault(code, List.of());
        var last =
                done.stream()
                        .filter(act -> steps(act.fact()).equals(Optional.of(code)))
                        .reduce((_, later) -> later)
                        .map(InMemoryParcels::step);
        if (said.isEmpty() && last.isEmpty()) return Optional.empty();
        return Optional.of(new Parcel(code, true, "", Optional.empty(), said, units(code), last));
    }

    private List<ParcelUnit> units(ParcelCode code) {
        return done.stream()
                .map(Done::fact)
                .filter(ParcelFact.UnitFromParcel.class::isInstance)
                .map(ParcelFact.UnitFromParcel.class::cast)
                .filter(taken -> taken.parcel().equals(code))
                .map(taken -> new ParcelUnit(taken.unit(), taken.item()))
                .toList();
    }

    private static Parcel.Step step(Done act) {
        var at = act.entry().time();
        return act.fact() instanceof ParcelFact.ParcelClosed closed
                ? new Parcel.Step(true, at, closed.lacking(), closed.tooMany())
                : new Parcel.Step(false, at, 0, 0);
    }

    @Override
    public List<Parcel> page(ParcelQuery query, Optional<ParcelCursor> after, int size) {
        return lines.keySet().stream()
                .flatMap(code -> find(code).stream())
                .filter(parcel -> parcel.code().text().startsWith(query.begins()))
                .filter(parcel -> listed(parcel, query.part()))
                .sorted(
                        Comparator.<Parcel>comparingLong(
                                        parcel -> ParcelCursor.of(query.part(), parcel).at())
                                .thenComparing(parcel -> parcel.code().text()))
                .dropWhile(parcel -> !after.isEmpty() && !isBehind(parcel, query.part(), after))
                .limit(size)
                .toList();
    }

    private static boolean listed(Parcel parcel, ParcelQuery.Part part) {
        var closed = parcel.last().filter(Parcel.Step::closed);
        return switch (part) {
            case TO_COME -> closed.isEmpty();
            case CLOSED -> closed.isPresent();
            case UNEVEN -> closed.filter(step -> step.missing() + step.extra() > 0).isPresent();
        };
    }

    private static boolean isBehind(
            Parcel parcel, ParcelQuery.Part part, Optional<ParcelCursor> after) {
        var here = ParcelCursor.of(part, parcel);
        var last = after.orElseThrow();
        return here.at() > last.at()
                || here.at() == last.at() && here.code().text().compareTo(last.code().text()) > 0;
    }

    @Override
    public long waiting() {
        return lines.keySet().stream()
                .flatMap(code -> find(code).stream())
                .filter(parcel -> listed(parcel, ParcelQuery.Part.TO_COME))
                .count();
    }
}
