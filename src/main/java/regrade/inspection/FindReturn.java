package regrade.inspection;

import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.ShippedCodes;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.Identified;
import regrade.scan.IdentifyCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the returns that a unit may have come for which nobody had announced: by its licence
/// plate, its device, the number of its return, its order with its product, its product.
final class FindReturn {
    private final IdentifyCode identify = new IdentifyCode();
    private final ExpectedReturns returns;

    FindReturn(ExpectedReturns returns) {
        this.returns = returns;
    }

    /// The best first.
    List<Candidate.Announced> candidates(UndeclaredUnit unit) {
        Map<Long, WaitingReturn> lines = new LinkedHashMap<>();
        codes(unit)
                .flatMap(code -> returns.withIdentifier(code, MatchCode.CHOICES).stream())
                .filter(line -> line.unit().isEmpty())
                .forEach(line -> lines.putIfAbsent(line.id(), line));
        var scan = identify.identify(unit.scanned());
        var found = lines.values().stream().flatMap(line -> candidate(unit, scan, line).stream());
        return RankCandidates.best(found, MatchCode.CHOICES).stream()
                .map(Candidate.Announced.class::cast)
                .toList();
    }

    private Stream<String> codes(UndeclaredUnit unit) {
        var scanned =
                identify.identify(unit.scanned()).candidates().stream()
                        .map(code -> code instanceof Code.NotUnderstood ? "" : code.text());
        var item = unit.item();
        return Stream.of(
                        Stream.of(unit.scanned().strip()),
                        scanned,
                        unit.serials().stream(),
                        Stream.of(item.fnsku(), item.asin(), item.sku()))
                .flatMap(codes -> codes)
                .filter(code -> !code.isEmpty() && code.length() <= 120)
                .distinct();
    }

    private static Optional<Candidate.Announced> candidate(
            UndeclaredUnit unit, Identified scan, WaitingReturn line) {
        return reason(unit, scan, line)
                .map(reason -> new Candidate.Announced(line, List.of(reason)));
    }

    private static Optional<MatchReason> reason(
            UndeclaredUnit unit, Identified scan, WaitingReturn line) {
        if (device(unit, line.line())) return Optional.of(MatchReason.DEVICE);
        boolean same = new Candidate.Announced(line, List.of()).item().fits(unit.item());
        return switch (MatchReasons.why(scan, line.line())) {
            case PLATE -> Optional.of(MatchReason.PLATE);
            case DEVICE -> Optional.of(MatchReason.DEVICE);
            case RETURN_NUMBER -> Optional.of(MatchReason.RETURN_NUMBER);
            case PARCEL_NUMBER -> Optional.of(MatchReason.PARCEL_NUMBER);
            case ORDER -> Optional.of(same ? MatchReason.ORDER_AND_PRODUCT : MatchReason.ORDER);
            case OPEN_PARCEL, ORDER_AND_PRODUCT, PRODUCT, WAITS_LONGEST ->
                    same ? Optional.of(MatchReason.PRODUCT) : Optional.empty();
        };
    }

    private static boolean device(UndeclaredUnit unit, ExpectedReturn line) {
        var shipped = ShippedCodes.imeis(line);
        return unit.serials().stream()
                .flatMap(read -> Code.Imei.parse(read).stream())
                .anyMatch(shipped::contains);
    }
}
