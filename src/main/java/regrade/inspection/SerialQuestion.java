package regrade.inspection;

import regrade.checklist.Question;
import regrade.scan.Code;
import regrade.scan.Identified;

import java.util.Optional;

/// Tells a serial number, or another code that a question wants, from the code of another unit
/// while the question for it is open.
final class SerialQuestion {
    private static final int LONGEST = 60;

    private SerialQuestion() {}

    /// The first open question that a scan answers.
    static Optional<Question> open(Draft draft) {
        return draft.answers().open(draft.checklist()).stream()
                .filter(question -> question.manner().scanned())
                .findFirst();
    }

    static boolean isOpen(Draft draft) {
        return draft.answers().open(draft.checklist()).stream()
                .anyMatch(question -> question.id().equals(Draft.SERIAL));
    }

    /// The serial in the scan: a GS1 symbol of this product names it (AI 21, else 8040); an IMEI is
    /// one; else any text behind which the bench knows nothing, as it was read.
    ///
    /// @param unknown whether no record stands behind the scan
    static Optional<String> serialIn(Identified scan, Draft draft, boolean unknown) {
        for (var code : scan.candidates()) {
            if (code instanceof Code.Gs1 gs1 && gs1.gtin().text().equals(draft.product().gtin()))
                return gs1.own();
            // a device's own number, whatever the bench knows of it
            if (code instanceof Code.Imei) return plain(scan.scanned());
            if (code instanceof Code.Lpn
                    || code instanceof Code.OwnReference
                    || code instanceof Code.OrderNumber) return Optional.empty();
        }
        return unknown ? plain(scan.scanned()) : Optional.empty();
    }

    /// Text that may be a serial number, without the blanks around it and without the scanner's own
    /// word on the symbol before it, as `]C0`.
    static Optional<String> plain(String read) {
        return Optional.of(ComparedCode.withoutSymbol(read.strip()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }
}
