package regrade.inspection;

import regrade.journal.InMemoryJournal;
import regrade.kernel.Reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The units as the journal tells them, folded anew at every question.
public final class InMemoryUnits implements Units {
    private static final Set<UnitState> INSPECTED =
            Set.of(UnitState.SAVED, UnitState.CONFIRMED, UnitState.UNCONFIRMED);

    private InMemoryJournal journal;
    private final ZoneId zone;

    public InMemoryUnits(ZoneId zone) {
        this.zone = zone;
    }

    public void follow(InMemoryJournal followed) {
        journal = followed;
    }

    @Override
    public Optional<UnitRow> find(Reference unit) {
        return Optional.ofNullable(rows().get(unit));
    }

    @Override
    public Optional<Reference> open() {
        return where(row -> row.standing().state() == UnitState.OPEN).stream()
                .map(UnitRow::unit)
                .findFirst();
    }

    @Override
    public Optional<Reference> inRework() {
        return where(row -> row.standing().state() == UnitState.REWORK).stream()
                .map(UnitRow::unit)
                .findFirst();
    }

    @Override
    public List<UnitRow> forRework(int most) {
        return where(
                        row ->
                                row.standing().channel().equals(Optional.of("rework"))
                                        && (INSPECTED.contains(row.standing().state())
                                                || row.standing().state() == UnitState.REWORK))
                .stream()
                .sorted(
                        Comparator.comparing(
                                (UnitRow row) -> row.standing().savedAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public List<UnitRow> parked() {
        return where(row -> row.standing().state() == UnitState.PARKED).stream()
                .sorted(Comparator.comparing(UnitRow::openedAt).reversed())
                .toList();
    }

    @Override
    public List<UnitRow> recent(int most) {
        return where(row -> INSPECTED.contains(row.standing().state())).stream()
                .sorted(
                        Comparator.comparing(
                                        (UnitRow row) -> row.standing().savedAt().orElseThrow())
                                .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int savedOn(LocalDate day) {
        return where(
                        row ->
                                row.standing()
                                        .savedAt()
                                        .filter(at -> LocalDate.ofInstant(at, zone).equals(day))
                                        .isPresent())
                .size();
    }

    @Override
    public long lastTick() {
        return openings().keySet().stream().mapToLong(Reference::tick).max().orElse(-1);
    }

    private List<UnitRow> where(Predicate<UnitRow> kept) {
        return rows().values().stream().filter(kept).toList().reversed();
    }

    private Map<Reference, UnitRow> rows() {
        var rows = new LinkedHashMap<Reference, UnitRow>();
        openings()
                .forEach(
                        (unit, opened) ->
                                rows.put(
                                        unit,
                                        Draft.of(unit, journal.ofUnit(unit))
                                                .map(InMemoryUnits::row)
                                                .orElseGet(() -> withdrawn(opened))));
        return rows;
    }

    private Map<Reference, InspectionFact.UnitOpened> openings() {
        var openings = new LinkedHashMap<Reference, InspectionFact.UnitOpened>();
        journal.read(
                1,
                journal.last(),
                entry ->
                        entry.facts()
                                .forEach(
                                        fact -> {
                                            if (fact instanceof InspectionFact.UnitOpened opened)
                                                openings.put(opened.unit(), opened);
                                        }));
        return openings;
    }

    private static UnitRow withdrawn(InspectionFact.UnitOpened opened) {
        return new UnitRow(
                opened.unit(),
                opened.product().title(),
                opened.product().sku().text(),
                Instant.EPOCH,
                new Standing(
                        UnitState.WITHDRAWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static UnitRow row(Draft draft) {
        return new UnitRow(
                draft.unit(),
                draft.product().title(),
                draft.product().sku().text(),
                draft.since(),
                draft.standing());
    }
}
