package regrade.photo.ui;

import regrade.photo.Mark;
import regrade.photo.Spot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Marks that are being drawn and are not kept yet. Every key gives a new value.
///
/// @param cross where the next place will be
/// @param start where the mark begins that is being drawn
/// @param writing whether the words of a caption are asked for
/// @param marks those that stand, oldest first
record Marking(Spot cross, MarkKind kind, Optional<Spot> start, boolean writing, List<Mark> marks) {
    static final Marking BEGUN =
            new Marking(Spot.MIDDLE, MarkKind.ARROW, Optional.empty(), false, List.of());

    Marking {
        marks = List.copyOf(marks);
    }

    Marking at(Spot place) {
        return new Marking(place, kind, start, writing, marks);
    }

    /// A mark that was begun goes on in the other shape; a caption has no beginning.
    Marking kind(MarkKind next) {
        var kept = next == MarkKind.CAPTION ? Optional.<Spot>empty() : start;
        return new Marking(cross, next, kept, false, marks);
    }

    /// Begins a mark at the cross, or ends it there; a caption asks for its words.
    Marking placed() {
        if (full()) return this;
        if (kind == MarkKind.CAPTION) return new Marking(cross, kind, start, true, marks);
        return start.map(this::ended).orElseGet(() -> begun(cross));
    }

    Marking begun(Spot place) {
        return new Marking(place, kind, Optional.of(place), false, marks);
    }

    /// What has no length yet points at nothing and goes on.
    private Marking ended(Spot begin) {
        if (begin.equals(cross)) return this;
        return kind.between(begin, cross).map(this::with).orElse(this);
    }

    /// The words of a caption; none take it back.
    Marking written(String words) {
        return words.isBlank() ? unwritten() : with(new Mark.Caption(cross, words));
    }

    Marking unwritten() {
        return new Marking(cross, kind, start, false, marks);
    }

    private Marking with(Mark mark) {
        var more = Stream.concat(marks.stream(), Stream.of(mark)).toList();
        return new Marking(cross, kind, Optional.empty(), false, more);
    }

    /// Takes back what was begun, else the last mark.
    Marking back() {
        if (start.isPresent()) return new Marking(cross, kind, Optional.empty(), false, marks);
        var fewer = marks.isEmpty() ? marks : marks.subList(0, marks.size() - 1);
        return new Marking(cross, kind, start, false, fewer);
    }

    boolean full() {
        return marks.size() >= Mark.MOST;
    }

    /// What is seen: the marks that stand and the one that is being drawn.
    List<Mark> seen() {
        return Stream.concat(
                        marks.stream(), start.flatMap(begin -> kind.between(begin, cross)).stream())
                .toList();
    }
}
