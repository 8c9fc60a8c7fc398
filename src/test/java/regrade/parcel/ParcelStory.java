package regrade.parcel;

import regrade.intake.Fingerprint;
import regrade.journal.EntryHeader;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.Row;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Parcels for tests: what reports say of them, and what is done with them.
public final class ParcelStory {
    public static final ParcelCode CODE = new ParcelCode("1Z5R89390357567127");
    public static final ParcelCode OTHER = new ParcelCode("JJD0099999999");
    public static final ClientId CLIENT = new ClientId("Aurio");
    public static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final List<String> NAMES = List.of("disposition", "carrier", "order-id");

    private ParcelStory() {}

    public static EntryHeader entry(long number) {
        return new EntryHeader(
                new BenchId("03K"),
                number,
                Instant.parse("2026-11-20T09:00:00Z").plusSeconds(number),
                ZONE,
                new Inspector("lea"),
                EntryHeader.FIRST);
    }

    public static ParcelItem item(String fnsku) {
        return new ParcelItem(CLIENT, "SKU-" + fnsku, "", fnsku, "");
    }

    public static ParcelLine line(String fnsku, long quantity) {
        return new ParcelLine(item(fnsku), "RMV-1", "Sellable", quantity);
    }

    /// The n-th unit of the test bench, from 1.
    public static Reference unit(int number) {
        var sequence =
                new ReferenceSequence(new BenchId("03K"), Clock.fixed(Instant.EPOCH, ZONE), 1_000);
        for (int i = 1; i < number; i++) sequence.next();
        return sequence.next();
    }

    /// A line of a report of removals.
    ///
    /// @param name of the line: a later one of the same name stands in its place
    public static ReportLinesListed shipped(
            String name, ParcelCode code, String fnsku, String disposition, long quantity) {
        var print = Fingerprint.of(name);
        var row =
                new Row(
                        CLIENT,
                        Optional.of(SENT),
                        "RMV-1",
                        "SKU-" + fnsku,
                        "",
                        fnsku,
                        code.text().toLowerCase(Locale.ROOT) + " ",
                        quantity,
                        LineKey.of(print, 1),
                        List.of(disposition, "UPS", "RMV-1"));
        return new ReportLinesListed("removal-shipments", NAMES, List.of(row));
    }

    /// A line of a report of returns that buyers send to the seller.
    ///
    /// @param name of the line: a later one of the same name stands in its place
    public static ReportLinesListed returned(
            String name, ParcelCode code, String sku, long quantity) {
        var row =
                new Row(
                        CLIENT,
                        Optional.of(SENT),
                        "404-1111111-2222221",
                        sku,
                        "",
                        "",
                        code.text(),
                        quantity,
                        LineKey.of(Fingerprint.of(name), 1),
                        List.of(sku, "Colissimo"));
        return new ReportLinesListed(
                "seller-returns", List.of("item-name", "return-carrier"), List.of(row));
    }
}
