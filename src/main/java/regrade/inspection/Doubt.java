package regrade.inspection;

import regrade.kernel.Reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Why a code that was read on a unit may not be that unit's own.
///
/// @param other the unit that shows the same code
/// @param known what the code should have been, or whose it is, as people write it; may be empty
/// @param seen when it was read on the other unit
public record Doubt(Kind kind, Optional<Reference> other, String known, Optional<Instant> seen) {
    /// What speaks against it; `inspection.doubt.<code>` in the bundles says it.
    public enum Kind {
        /// The symbol names another product.
        WRONG_PRODUCT("wrong-product"),
        /// It looks like an IMEI and is none.
        CHECK_DIGIT("check-digit"),
        /// Another one was shipped to the buyer.
        NOT_SHIPPED("not-shipped"),
        /// A code that is given once only is on another unit: a counterfeit, or scanned twice.
        CODE_TWICE("code-twice"),
        /// It is on another unit that is being inspected now.
        OPEN_TWICE("open-twice"),
        /// It was on a unit of another client.
        OTHER_CLIENT("other-client"),
        /// It was on a unit of another product.
        OTHER_PRODUCT("other-product"),
        /// The unit was here before, so that it is not new.
        SEEN_BEFORE("seen-before"),
        /// Another product of the same order is in the box.
        OTHER_IN_ORDER("other-in-order"),
        /// Another product is in the box.
        OTHER_IN_BOX("other-in-box"),
        /// It weighs less than a whole unit of its product.
        TOO_LIGHT("too-light"),
        /// It weighs more.
        TOO_HEAVY("too-heavy");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// Whether it says that a code of the unit was here on another inspected unit, which may be
        /// this one at an earlier return.
        boolean seenBefore() {
            return switch (this) {
                case SEEN_BEFORE, OTHER_PRODUCT, OTHER_CLIENT, CODE_TWICE -> true;
                case WRONG_PRODUCT, CHECK_DIGIT, NOT_SHIPPED, OPEN_TWICE -> false;
                case OTHER_IN_ORDER, OTHER_IN_BOX, TOO_LIGHT, TOO_HEAVY -> false;
            };
        }
    }

    static Doubt of(Kind kind, String known) {
        return new Doubt(kind, Optional.empty(), known, Optional.empty());
    }

    /// The message key that says it.
    // keys: inspection.doubt.*
    public String key() {
        return "inspection.doubt." + kind.code();
    }

    /// What stands in its text.
    ///
    /// @param read the code, as it was read
    public List<Object> arguments(String read) {
        return List.of(
                read,
                known,
                other.<Object>map(unit -> unit).orElse(""),
                seen.<Object>map(time -> time).orElse(""));
    }
}
