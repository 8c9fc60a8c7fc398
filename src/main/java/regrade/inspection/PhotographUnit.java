package regrade.inspection;

import regrade.checklist.Demand;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.photo.KeepPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.Picture;

import java.util.Optional;
import java.util.stream.Stream;

/// Adds a photo to the unit on the bench: first its file is on the disk, then the journal says so.
public final class PhotographUnit {
    private final Drafts drafts;
    private final AssessUnit assessment;
    private final KeepPhoto keep;

    public PhotographUnit(Drafts drafts, AssessUnit assessment, KeepPhoto keep) {
        this.drafts = drafts;
        this.assessment = assessment;
        this.keep = keep;
    }

    /// What came of it.
    public sealed interface Result {
        record Taken(Worksheet worksheet) implements Result {}

        /// The unit has a photo with the very same content, and no question wants one; nothing was
        /// added.
        record AlreadyThere(Photo photo) implements Result {}

        /// No picture that can be kept; nothing was added.
        record Refused(UserMessage why) implements Result {}
    }

    /// The question that a photo is for: one that cannot do without it, then one whose code is
    /// doubted, then one that asks for it, then the label of its parcel.
    private static String wanting(Draft draft) {
        return Stream.of(
                        demanded(draft, true),
                        draft.unproved().map(IdentityDoubted::question),
                        demanded(draft, false),
                        Optional.of(ArrivalLabel.ID).filter(_ -> draft.wantsArrivalLabel()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> demanded(Draft draft, boolean required) {
        return draft.demands().stream()
                .filter(open -> open.demand().kind() == Demand.Kind.PHOTO)
                .filter(open -> open.demand().required() == required)
                .map(open -> open.question().id())
                .findFirst();
    }

    /// @throws regrade.kernel.Problem if it could not be saved; then the unit is as it was
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Result photograph(Reference unit, Picture picture) {
        var draft =
                drafts.find(unit)
                        .filter(found -> found.state() == UnitState.OPEN)
                        .orElseThrow(
                                () -> new IllegalArgumentException("not on the bench: " + unit));
        return switch (keep.keep(picture)) {
            case KeepPhoto.Kept.Refused(var why) -> new Result.Refused(why);
            // one picture may be the evidence of two faults
            case KeepPhoto.Kept.Stored(var photo)
                    when draft.shows(photo) && wanting(draft).isEmpty() ->
                    new Result.AlreadyThere(photo);
            case KeepPhoto.Kept.Stored(var photo) -> {
                var taken = new PhotoTaken(unit, photo, drafts.clock().instant(), wanting(draft));
                yield new Result.Taken(assessment.assess(drafts.append(draft, taken)));
            }
        };
    }
}
