package regrade.claims.ui;

import regrade.claims.Claim;
import regrade.claims.KeepClaimText;
import regrade.claims.WriteClaim;
import regrade.history.BuildCapsule;
import regrade.history.BuildCapsule.Request;
import regrade.history.BuildCapsule.Result;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules.Place;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

/// What is handed in with a claim, as files: its text, and the evidence capsule of its unit.
public final class ClaimPapers {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;

    /// What makes them.
    public record Acts(WriteClaim write, KeepClaimText keep, BuildCapsule capsule) {}

    ClaimPapers(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    void keepText(Claim claim) {
        background.run(
                "claim text",
                () -> acts.keep.keep(claim, acts.write.text(claim)),
                file -> feedback.tell(UserMessage.done("claims.kept", file.toString())),
                feedback::problem);
    }

    void capsule(Claim claim) {
        claim.unit()
                .ifPresentOrElse(
                        this::build, () -> feedback.tell(UserMessage.question("claims.no-unit")));
    }

    private void build(Reference unit) {
        var request = new Request(unit, CapsulePurpose.SAFE_T, new Place.Usual());
        background.runLong(
                "build a capsule",
                () -> acts.capsule.build(request, Progress.NONE),
                this::built,
                feedback::problem);
    }

    private void built(Result result) {
        feedback.tell(
                switch (result) {
                    case Result.Built(var written, _, _, _) ->
                            UserMessage.done("claims.capsule", written.file().toString());
                    case Result.Refused refused -> refused.why().getFirst();
                });
    }
}
