package regrade.fba;

import regrade.history.Phrase;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something that is worth a look in Seller Central.
///
/// @param subject a SKU or a product group; empty where all of a client's goods are meant
/// @param units how many it concerns
/// @param what it is, with its figures
/// @param skus whose lines are behind it
/// @param seen units at the bench behind it
/// @param figures what is behind it beside lines and units
public record Finding(
        Kind kind,
        ClientId client,
        String subject,
        long units,
        Optional<Period> period,
        Phrase what,
        List<String> skus,
        List<Reference> seen,
        List<Phrase> figures) {
    public Finding {
        skus = List.copyOf(skus);
        seen = List.copyOf(seen);
        figures = List.copyOf(figures);
    }

    /// From the first to the last day.
    public record Period(LocalDate first, LocalDate last) {}

    /// `fba.kind.<code>` names it, `fba.advice.<code>` says what to change; the gravest first.
    public enum Kind {
        EVALUATION_OFF("evaluation-off"),
        CONTRADICTS("contradicts"),
        NEW_GROUP("new-group"),
        SIGHTED("sighted"),
        REPACKAGED("repackaged"),
        REGRADED("regraded");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        /// Whether it is news and nothing to change.
        public boolean good() {
            return this == REGRADED;
        }
    }
}
