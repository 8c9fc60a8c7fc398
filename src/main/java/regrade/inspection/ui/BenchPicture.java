package regrade.inspection.ui;

import regrade.inspection.BenchBoard;
import regrade.inspection.Draft;
import regrade.inspection.ReworkSheet;
import regrade.inspection.UnitRow;
import regrade.inspection.Worksheet;
import regrade.parcel.Parcel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// All that the bench shows at one moment.
///
/// @param unit on the bench
/// @param line the last scan, as it was read
/// @param marked questions that were asked for and are still open
/// @param page of the checklist, from 0
/// @param emptied the parcel that was closed last, while it is worth a look
/// @param around parked drafts, the last units, the label that is to be scanned back
public record BenchPicture(
        Optional<Worksheet> unit,
        Asking asking,
        String line,
        Set<String> marked,
        int page,
        Optional<Parcel> emptied,
        BenchBoard.View around) {
    static final BenchPicture EMPTY =
            new BenchPicture(
                    Optional.empty(),
                    new Asking.Nothing(),
                    "",
                    Set.of(),
                    0,
                    Optional.empty(),
                    new BenchBoard.View(
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            0,
                            Optional.empty()));

    public BenchPicture {
        marked = Set.copyOf(marked);
    }

    /// The unit that is on the bench for its rework.
    Optional<ReworkSheet> rework() {
        return around.rework();
    }

    /// The unit on the bench, for its inspection or its rework.
    Optional<Draft> draft() {
        return unit.map(Worksheet::draft).or(() -> rework().map(ReworkSheet::draft));
    }

    /// The last units. Of one that is looked at again nothing is told that was found before.
    List<UnitRow> recent() {
        if (!(asking instanceof Asking.SecondLook(var look, _, _))) return around.recent();
        return around.recent().stream()
                .map(row -> row.unit().equals(look.unit()) ? row.blind() : row)
                .toList();
    }

    /// The draft that waits longest; taking up always this one goes through all of them.
    Optional<UnitRow> nextParked() {
        return around.parked().isEmpty()
                ? Optional.empty()
                : Optional.of(around.parked().getLast());
    }

    /// Whether nothing is on the bench and nothing is asked.
    public boolean idle() {
        return draft().isEmpty() && asking instanceof Asking.Nothing;
    }

    /// Not while something is asked: Enter is the answer then, and so would be a press on the
    /// button.
    boolean canBeSaved() {
        return unit.isPresent() && asking instanceof Asking.Nothing;
    }

    BenchPicture unit(Worksheet sheet) {
        return new BenchPicture(
                Optional.of(sheet),
                new Asking.Nothing(),
                line,
                stillOpen(sheet),
                page,
                emptied,
                around);
    }

    /// What is asked is asked still: nobody pressed a key.
    BenchPicture weighed(Worksheet sheet) {
        return new BenchPicture(Optional.of(sheet), asking, line, marked, page, emptied, around);
    }

    BenchPicture asking(Asking next) {
        return new BenchPicture(unit, next, line, marked, page, emptied, around);
    }

    BenchPicture line(String scanned) {
        return new BenchPicture(unit, asking, scanned, marked, page, emptied, around);
    }

    /// Marks questions, and turns to the first of them.
    BenchPicture marked(Set<String> questions) {
        int first =
                unit.map(sheet -> sheet.draft().checklist().pageOf(questions))
                        .orElse(OptionalInt.empty())
                        .orElse(page);
        return new BenchPicture(unit, asking, line, questions, first, emptied, around);
    }

    BenchPicture page(int next) {
        return new BenchPicture(unit, asking, line, marked, next, emptied, around);
    }

    /// A parcel was closed.
    BenchPicture emptied(Parcel parcel) {
        return new BenchPicture(unit, asking, line, marked, page, Optional.of(parcel), around);
    }

    /// Nobody needs to see any more what was in the last parcel.
    BenchPicture withoutEmptied() {
        return new BenchPicture(unit, asking, line, marked, page, Optional.empty(), around);
    }

    /// As the store tells it: another unit is on the bench, or none.
    BenchPicture around(BenchBoard.View now) {
        boolean same =
                unit.map(sheet -> sheet.draft().unit())
                        .equals(now.onBench().map(sheet -> sheet.draft().unit()));
        return new BenchPicture(
                now.onBench(),
                asking,
                line,
                same ? marked : Set.of(),
                same ? page : 0,
                same ? emptied : Optional.empty(),
                now);
    }

    private Set<String> stillOpen(Worksheet sheet) {
        var open = new HashSet<>(marked);
        var wanting =
                sheet.draft().demands().stream()
                        .map(demanded -> demanded.question().id())
                        .collect(Collectors.toSet());
        open.removeIf(id -> !wanting.contains(id) && sheet.draft().answers().to(id).isPresent());
        return open;
    }
}
