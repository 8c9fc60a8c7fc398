package regrade.inspection;

import regrade.inspection.InspectionFact.UnitParked;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// Puts the unit on the bench aside, with all that was found on it or done to it.
public final class ParkDraft {
    private final Drafts drafts;

    public ParkDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /// A unit that is not on the bench is left as it is.
    ///
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public void park(Reference unit) {
        drafts.open()
                .filter(draft -> draft.unit().equals(unit))
                .ifPresent(draft -> drafts.append(draft, new UnitParked(unit)));
        drafts.inRework()
                .filter(draft -> draft.unit().equals(unit))
                .ifPresent(
                        draft ->
                                drafts.append(
                                        Optional.of(draft), drafts.putAside(draft), List.of()));
    }
}
