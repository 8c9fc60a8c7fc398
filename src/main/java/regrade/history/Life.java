package regrade.history;

import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.photo.Photo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that is known of one unit, on one page.
///
/// @param now how it stands; empty if its opening was undone
/// @param details what it is and how it stands, in words
/// @param photos taken of it, oldest first, each with its marked copies behind it, those taken back
///   included
/// @param acts everything that happened to it, oldest first, undone acts included
public record Life(
        Reference unit,
        UnitOpened opening,
        Optional<Draft> now,
        List<Detail> details,
        List<Evidence> photos,
        List<Act> acts) {
    public Life {
        photos = List.copyOf(photos);
        details = List.copyOf(details);
        acts = List.copyOf(acts);
    }

    /// Whether a label was ever asked for, so that it can be printed again.
    public boolean labelled() {
        return acts.stream().anyMatch(Act::askedLabel);
    }

    /// One thing that is known.
    ///
    /// @param name key of what it is
    /// @param value a phrase, or a plain value that is shown as it is
    public record Detail(String name, Object value) {}

    /// A photo of the unit.
    ///
    /// @param entry number of the act that took it
    /// @param question id of the question it is the evidence for; empty for the whole unit
    /// @param original what it is a marked copy of
    /// @param undoneBy number of the counter-entry, if it no longer counts
    public record Evidence(
            long entry,
            Photo photo,
            String question,
            Optional<Photo> original,
            Instant taken,
            ZoneId zone,
            Inspector who,
            Optional<Long> undoneBy) {}

    /// One act as it concerns the unit.
    ///
    /// @param entry its number in the journal
    /// @param zone of the bench
    /// @param words what happened, in the order it did
    /// @param undoneBy number of the counter-entry, if it no longer counts
    /// @param askedLabel whether a label was asked for in it
    public record Act(
            long entry,
            Instant time,
            ZoneId zone,
            Inspector who,
            List<Phrase> words,
            Optional<Long> undoneBy,
            boolean askedLabel) {
        public Act {
            words = List.copyOf(words);
        }
    }

    /// Minutes and seconds, e.g. `1:05`.
    static String minutes(Duration spent) {
        return String.format(Locale.ROOT, "%d:%02d", spent.toMinutes(), spent.toSecondsPart());
    }
}
