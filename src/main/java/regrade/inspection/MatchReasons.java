package regrade.inspection;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.returns.ExpectedReturn;
import regrade.returns.ShippedCodes;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.Identified;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says why expected returns fit a scan.
final class MatchReasons {
    private final Identified scan;
    private final Optional<Parcel> open;

    /// @param open the parcel that is open
    MatchReasons(Identified scan, Optional<Parcel> open) {
        this.scan = scan;
        this.open = open;
    }

    /// Those of the lines that wait for their unit.
    Stream<Candidate> of(Collection<WaitingReturn> lines) {
        return lines.stream()
                .filter(line -> line.unit().isEmpty())
                .map(line -> new Candidate.Announced(line, reasons(line)));
    }

    private List<MatchReason> reasons(WaitingReturn waiting) {
        var why = why(scan, waiting.line());
        var reasons = new ArrayList<MatchReason>();
        if (why.ofOneUnit() && inOpenParcel(waiting)) reasons.add(MatchReason.OPEN_PARCEL);
        reasons.add(why);
        return reasons;
    }

    private boolean inOpenParcel(WaitingReturn waiting) {
        var item = new Candidate.Announced(waiting, List.of(MatchReason.PRODUCT)).item();
        return open.filter(parcel -> parcel.count().awaits(item)).isPresent();
    }

    /// What in the scan names the line.
    static MatchReason why(Identified scan, ExpectedReturn line) {
        for (var code : scan.candidates()) {
            if (code instanceof Code.Lpn && code.text().equals(line.lpn()))
                return MatchReason.PLATE;
            if (code instanceof Code.Imei imei && ShippedCodes.imeis(line).contains(imei))
                return MatchReason.DEVICE;
            if (code.text().equals(line.orderId())) return MatchReason.ORDER;
        }
        var text = scan.scanned().strip();
        if (text.equals(line.orderId())) return MatchReason.ORDER;
        if (said(line, "amazon-rma-id").equals(text) || said(line, "merchant-rma-id").equals(text))
            return MatchReason.RETURN_NUMBER;
        var parcel = ParcelCode.parse(said(line, "tracking-id"));
        return parcel.filter(ParcelCode.in(text)::contains).isPresent()
                ? MatchReason.PARCEL_NUMBER
                : MatchReason.PRODUCT;
    }

    private static String said(ExpectedReturn line, String name) {
        return line.extra().getOrDefault(name, "");
    }
}
