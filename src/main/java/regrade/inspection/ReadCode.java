package regrade.inspection;

import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.kernel.Reference;
import regrade.scan.Code;

import java.util.List;
import java.util.Optional;

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

    /// The unit on which an IMEI was read last.
    Optional<Reference> lastWith(Code.Imei imei) {
        return sightings.of(ComparedCode.of(imei), Optional.empty()).stream()
                .map(CodeSightings.Sighting::unit)
                .findFirst();
    }

    private List<DoubtIdentity.Seen> seen(Draft draft, String question, String code) {
        return ComparedCode.of(question, code).stream()
                .flatMap(compared -> sightings.of(compared, Optional.of(draft.unit())).stream())
                .flatMap(
                        sighting ->
                                drafts
                                        .find(sighting.unit())
                                        .map(u -> new DoubtIdentity.Seen(u, sighting.at()))
                                        .stream())
                .toList();
    }
}
