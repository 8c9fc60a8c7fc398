package regrade.inspection;

import regrade.inspection.InspectionFact.RouteChosen;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.label.LabelFact.LabelChanged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Puts the same thing right about many inspected units in one recorded act, which is also undone
/// as one. Nothing of their inspections is erased: what was sealed for head office is followed by a
/// line that corrects it.
public final class CorrectUnits {
    /// Units in one act.
    public static final int MOST = 1_000;

    private final Journal journal;
    private final Drafts drafts;
    private final WeighCorrection weighing;

    public CorrectUnits(Journal journal, Drafts drafts, AssessUnit assessment) {
        this.journal = journal;
        this.drafts = drafts;
        this.weighing = new WeighCorrection(assessment);
    }

    /// What a correction means, unit for unit.
    ///
    /// @param lines one a unit, in the order they were named
    public record Preview(Correction correction, List<CorrectionLine> lines) {
        public Preview {
            lines = List.copyOf(lines);
        }

        public List<CorrectionLine.Changes> changes() {
            return lines.stream().flatMap(line -> line.changes().stream()).toList();
        }

        public List<CorrectionLine> staying() {
            return lines.stream().filter(line -> line.changes().isEmpty()).toList();
        }

        /// Units whose label says something else afterwards.
        public List<Reference> relabelled() {
            return changes().stream()
                    .flatMap(change -> change.label().stream())
                    .map(LabelContent::unit)
                    .toList();
        }
    }

    /// A place where some of the units may go.
    ///
    /// @param units how many of them
    public record Place(String channel, String bin, int units) {}

    /// Says what a correction would change; changes nothing. A unit named twice is one unit.
    ///
    /// @throws IllegalArgumentException for more than [#MOST] units
    public Preview preview(Collection<Reference> units, Correction correction) {
        return new Preview(
                correction,
                once(units).stream()
                        .map(unit -> weighing.weigh(unit, journal.ofUnit(unit), correction))
                        .toList());
    }

    /// Where these units may go as they are graded, the place that takes most of them first.
    public List<Place> places(Collection<Reference> units) {
        Map<String, Place> places = new HashMap<>();
        for (var unit : once(units))
            Draft.of(unit, journal.ofUnit(unit))
                    .filter(draft -> draft.saved().isPresent())
                    .ifPresent(
                            draft ->
                                    weighing.offers(draft, draft.saved().orElseThrow().grade())
                                            .map(at -> new Place(at.channel(), at.bin(), 1))
                                            .forEach(at -> count(places, at)));
        return places.values().stream()
                .sorted(
                        Comparator.comparingInt(Place::units)
                                .reversed()
                                .thenComparing(Place::channel))
                .toList();
    }

    private static void count(Map<String, Place> places, Place place) {
        places.merge(
                place.channel(),
                place,
                (before, one) -> new Place(before.channel, before.bin, before.units + one.units));
    }

    /// What came of it.
    ///
    /// @param preview as it was when it was written
    /// @param entry number of the act; empty if nothing was to be changed, and nothing recorded
    public record Corrected(Preview preview, OptionalLong entry) {}

    /// Puts it right, weighed anew: a unit that came to the bench since the preview stays as it is.
    ///
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    /// @throws IllegalArgumentException for more than [#MOST] units
    public Corrected correct(Collection<Reference> units, Correction correction) {
        var preview = preview(units, correction);
        var facts = new ArrayList<Fact>();
        for (var change : preview.changes()) {
            chosen(correction, change).ifPresent(facts::add);
            facts.add(change.to());
            change.label()
                    .ifPresent(label -> facts.add(new LabelChanged(change.to().unit(), label)));
        }
        if (facts.isEmpty()) return new Corrected(preview, OptionalLong.empty());
        var entry = journal.append(drafts.inspector(), facts);
        drafts.forget();
        return new Corrected(preview, OptionalLong.of(entry.number()));
    }

    /// A unit that comes back to the bench is still wanted where a person sent it.
    private static Optional<Fact> chosen(Correction correction, CorrectionLine.Changes change) {
        return correction instanceof Correction.ToRoute(var channel)
                ? Optional.of(new RouteChosen(change.to().unit(), Optional.of(channel)))
                : Optional.empty();
    }

    private static Collection<Reference> once(Collection<Reference> units) {
        var once = new LinkedHashSet<>(units);
        if (once.size() > MOST) throw new IllegalArgumentException(once.size() + " units");
        return once;
    }
}
