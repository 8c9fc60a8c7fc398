package regrade.claims;

import regrade.intake.Objector;
import regrade.intake.PastImport;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An import stays once a claim about one of its orders was filed: the marketplace asks for the
/// lines that prove it. A claim that was only dismissed goes with its lines, for nobody outside was
/// told of it, and stays dismissed should they come again.
public final class FiledObjection implements Objector {
    private final PastImport taken;
    // of a reimbursement that names no order, its number
    private final Set<String> filed;

    public FiledObjection(PastImport taken, FiledClaims claims) {
        this.taken = taken;
        this.filed =
                claims.filedSince(taken.entry()).stream()
                        .map(claim -> claim.order().isEmpty() ? claim.number() : claim.order())
                        .collect(Collectors.toSet());
    }

    @Override
    public Optional<UserMessage> objection(Fact part) {
        if (filed.isEmpty()) return Optional.empty();
        return lines(part)
                .map(line -> line.order().isEmpty() ? line.number() : line.order())
                .filter(filed::contains)
                .findFirst()
                .map(of -> UserMessage.bad("imports.claim-filed", Remedy.NONE, taken.file(), of));
    }

    private static Stream<ClaimLine> lines(Fact part) {
        return switch (part) {
            case ReportLinesListed listed ->
                    listed.lines().stream()
                            .flatMap(line -> ReadClaimLine.of(listed.kind(), line).stream());
            case ReturnsListed(var lines) -> lines(lines);
            case ReturnsChanged(var lines) -> lines(lines);
            default -> Stream.empty();
        };
    }

    private static Stream<ClaimLine> lines(List<ExpectedReturn> lines) {
        return lines.stream().flatMap(line -> ReadClaimLine.of(line).stream());
    }
}
