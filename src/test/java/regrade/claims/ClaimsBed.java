package regrade.claims;

import org.jdbi.v3.core.Jdbi;

import regrade.app.Intakes;
import regrade.catalog.store.JdbiCatalog;
import regrade.claims.Claim.Dated;
import regrade.claims.ClaimsFact.ClaimReopened;
import regrade.claims.FindClaims.Found;
import regrade.claims.FindClaims.Sought;
import regrade.claims.store.JdbiClaimLines;
import regrade.claims.store.JdbiSettledClaims;
import regrade.intake.ImportFile;
import regrade.intake.ImportResult;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Progress;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A bench that took reports in and looks for what it is owed: real files, real tables, a journal
/// in memory, and a day that can be chosen.
public final class ClaimsBed {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public final Jdbi database = ProjectionBed.database();
    public final JdbiCatalog catalog = ProjectionBed.make(database, new JdbiCatalog(database));
    public final JdbiExpectedReturns returns =
            ProjectionBed.make(database, new JdbiExpectedReturns(database));
    public final JdbiReportLines reportLines =
            ProjectionBed.make(database, new JdbiReportLines(database));
    public final JdbiClaimLines lines = ProjectionBed.make(database, new JdbiClaimLines(database));
    public final JdbiSettledClaims settled =
            ProjectionBed.make(database, new JdbiSettledClaims(database));
    public final InMemoryJournal journal;
    public final FindClaims find;
    public final SettleClaim settle;
    private final ImportFile importFile;
    private final Path folder;
    private Instant now = Instant.parse("2026-09-10T10:00:00Z");
    private int files;

    public ClaimsBed(Path folder) {
        this(folder, PARIS);
    }

    public ClaimsBed(Path folder, ZoneId zone) {
        this.folder = folder;
        var clock = clock(zone);
        journal =
                new InMemoryJournal(
                        new BenchId("B01"), clock, catalog, returns, reportLines, lines, settled);
        find = new FindClaims(new FindClaims.Ports(lines, settled, returns, reportLines), clock);
        settle = new SettleClaim(journal, () -> BenchSettings.DEFAULTS);
        importFile =
                new ImportFile(
                        new ImportFile.Files(
                                Intakes.reports(
                                        new Intakes.Stores(
                                                () -> BenchSettings.DEFAULTS,
                                                catalog,
                                                returns,
                                                reportLines,
                                                new JdbiReturnRequests(database))),
                                new ZipArchives(folder.resolve("unpacking"), 64 << 20),
                                new CsvRefusedLines(
                                        folder, message -> message.key() + message.arguments())),
                        journal,
                        () -> BenchSettings.DEFAULTS,
                        new ReentrantLock());
    }

    private Clock clock(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock(other);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public ClaimsBed now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /// Noon of a day in UTC.
    public ClaimsBed today(String day) {
        return now(day + "T12:00:00Z");
    }

    public ClaimsBed today(LocalDate day) {
        return today(day.toString());
    }

    public ImportResult take(String text) {
        try {
            var file = Files.writeString(folder.resolve("report " + ++files + ".csv"), text);
            return importFile.run(file, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes in a report of which every line must be good.
    private ClaimsBed good(String header, String rows) {
        var result = take(header + "\n" + rows);
        if (result.rejected() > 0 || result.failure().isPresent())
            throw new IllegalArgumentException(result.refused() + " " + result.failure());
        return this;
    }

    /// Day, order, SKU, quantity, disposition, status, licence plate.
    public ClaimsBed returned(String rows) {
        return good(
                "return-date,order-id,sku,quantity,detailed-disposition,status,license-plate-number",
                rows);
    }

    /// Day, number, order, reason, SKU, currency, total, units, number of the original.
    public ClaimsBed reimbursed(String rows) {
        return good(
                "approval-date,reimbursement-id,amazon-order-id,reason,sku,currency-unit,amount-total,"
                        + "quantity-reimbursed-total,original-reimbursement-id",
                rows);
    }

    /// Day, order, SKU, units, amount, each a refund of a French settlement of goods Amazon sent.
    public ClaimsBed refunded(String rows) {
        var settlement = new StringBuilder("S1,01.09.2026,500.00,EUR,,,,,,,,,,\n");
        rows.lines()
                .map(row -> row.split(",", -1))
                .forEach(
                        cell ->
                                settlement.append(
                                        "S1,,,,Refund,%s,Amazon.fr,ItemPrice,Principal,%s,AFN,%s,%s,%s\n"
                                                .formatted(
                                                        cell[1], cell[4], cell[0], cell[2],
                                                        cell[3])));
        return good(
                "settlement-id,deposit-date,total-amount,currency,transaction-type,order-id,"
                        + "marketplace-name,amount-type,amount-description,amount,fulfillment-id,"
                        + "posted-date,sku,quantity-purchased",
                settlement.toString());
    }

    /// Day, order, RMA, SKU, quantity, resolution, prime, currency, refunded, SAFE-T number.
    public ClaimsBed asked(String rows) {
        return good(
                "Return request date,Order ID,Amazon RMA ID,Merchant SKU,Return quantity,Resolution,"
                        + "Is prime,Currency code,Refunded Amount,SafeT claim id",
                rows);
    }

    public ClaimsBed did(Fact fact) {
        journal.append(new Inspector("Ines"), List.of(fact));
        return this;
    }

    /// Takes back the last act.
    public void undo() {
        did(new ClaimReopened(journal.last()));
    }

    public Found found() {
        return find.find(Sought.ALL, Progress.NONE).orElseThrow();
    }

    public List<Dated> claims() {
        return found().claims();
    }

    public List<Dated> claims(ClaimKind kind) {
        return find.find(
                        new Sought(Optional.of(kind), Optional.empty(), Optional.empty()),
                        Progress.NONE)
                .orElseThrow()
                .claims();
    }

    public List<Dated> claims(ClientId client) {
        return find.find(
                        new Sought(Optional.empty(), Optional.of(client), Optional.empty()),
                        Progress.NONE)
                .orElseThrow()
                .claims();
    }

    /// Kind, order, units, amount and state of each claim, one a line.
    public List<String> told() {
        return claims().stream().map(ClaimsBed::told).toList();
    }

    public static String told(Dated dated) {
        var claim = dated.claim();
        return String.format(
                Locale.ROOT,
                "%s %s %d %s %s",
                claim.key().kind().code(),
                claim.key().order(),
                claim.units(),
                claim.owed().money().map(Object::toString).orElse("unknown"),
                dated.state().code());
    }
}
