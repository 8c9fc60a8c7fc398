package regrade.inspection;

import regrade.grading.Grade;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.kernel.Reference;
import regrade.label.LabelContent;

import java.util.Optional;

/// What a correction means for one unit.
///
/// @param title of its product; empty for a unit that nobody knows
public record CorrectionLine(Reference unit, String title, Result result) {
    /// Whether it changes, and how, or why not.
    public sealed interface Result {}

    /// @param label what its label says then, if it has one and that changes
    public record Changes(From from, UnitCorrected to, Optional<LabelContent> label)
            implements Result {}

    /// The unit stays as it is.
    public record Stays(Why why) implements Result {}

    /// How a unit stands before.
    public record From(Grade grade, String channel, String bin) {}

    /// Why a unit stays as it is; `correct.stays.<code>` in the bundles says it.
    public enum Why {
        /// It is so already.
        ALREADY("already"),
        UNKNOWN("unknown"),
        ON_BENCH("on-bench"),
        PARKED("parked"),
        /// It waits for its rework or is at it: what becomes of it is not known yet.
        REWORK("rework"),
        WITHDRAWN("withdrawn"),
        /// A unit of its product, grade and answers may not go there.
        NOT_OFFERED("not-offered"),
        /// What looks better is no reason for a worse grade.
        REASON_UNFIT("reason-unfit");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Optional<Changes> changes() {
        return result instanceof Changes changes ? Optional.of(changes) : Optional.empty();
    }
}
