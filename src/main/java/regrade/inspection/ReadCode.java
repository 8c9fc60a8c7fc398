package regrade.inspection;

import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.InspectionFact.SerialRead;

import java.util.List;

/// Records a code that was read on a unit, and in the same act what speaks against its being that
/// unit's own. A doubt never refuses the code.
public final class ReadCode {
    private final Drafts drafts;
    private final CodeSightings sightings;

    public ReadCode(Drafts drafts, CodeSightings sightings) {
        this.drafts = drafts;
        this.sightings = sightings;
    }

    /// @return the unit after it
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    Draft read(Draft draft, String question, String code) {
        var unit = draft.unit();
        InspectionFact fact =
                question.equals(Draft.SERIAL)
                        ? new SerialRead(unit, code)
                        : new CodeRead(unit, question, code);
        var doubts = DoubtIdentity.of(draft, question, code, seen(draft, question, code));
        return doubts.isEmpty()
                ? drafts.append(draft, fact)
                : drafts.append(draft, fact, new IdentityDoubted(unit, question, code, doubts));
    }

    private List<DoubtIdentity.Seen> seen(Draft draft, String question, String code) {
        return ComparedCode.of(question, code).stream()
                .flatMap(compared -> sightings.of(compared, draft.unit()).stream())
                .flatMap(
                        sighting ->
                                drafts
                                        .find(sighting.unit())
                                        .map(u -> new DoubtIdentity.Seen(u, sighting.at()))
                                        .stream())
                .toList();
    }
}
