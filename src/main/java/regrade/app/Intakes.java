package regrade.app;

import regrade.catalog.Catalog;
import regrade.catalog.CatalogueJudge;
import regrade.catalog.Owners;
import regrade.catalog.ProductOwners;
import regrade.catalog.file.TableCatalogues;
import regrade.intake.AnyOf;
import regrade.intake.ImportKind;
import regrade.intake.Reports;
import regrade.intake.file.TableReports;
import regrade.intake.file.TableReports.Known;
import regrade.mapping.ColumnMapping;
import regrade.mapping.MappableKind;
import regrade.mapping.SavedMappings;
import regrade.platform.file.TableForm;
import regrade.reports.ReportForm;
import regrade.reports.ReportForms;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;
import regrade.reports.ReportLinesJudge;
import regrade.reports.file.ReportTables;
import regrade.reports.file.WrittenDay;
import regrade.reports.file.XmlReports;
import regrade.requests.ReadReturnMail;
import regrade.requests.RequestOwners;
import regrade.requests.ReturnRequests;
import regrade.requests.file.ReturnMails;
import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.ReturnsJudge;
import regrade.returns.file.AmazonReturnReports;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// All kinds of files that can be taken in, each with what its lines mean. Their order is part of
/// the recognition.
public final class Intakes {
    /// Bytes that an archive of reports may unpack to.
    static final long MOST_UNPACKED = 4L << 30;

    private static final ImportKind RETURNS = new ImportKind("fba-returns");
    private static final ImportKind CATALOGUE = new ImportKind("catalogue");

    private Intakes() {}

    /// What tells known lines from new ones.
    public record Stores(
            Settings settings,
            Catalog catalog,
            ExpectedReturns returns,
            ReportLines lines,
            ReturnRequests requests) {
        private ProductOwners owners() {
            return new ProductOwners(catalog, settings.current().client());
        }

        private ReadReturnMail mails() {
            return new ReadReturnMail(new RequestOwners(owners(), lines));
        }

        private TableCatalogues.Otherwise otherwise() {
            var set = settings.current();
            return new TableCatalogues.Otherwise(
                    set.client(), Currency.getInstance(set.get(Setting.CURRENCY)));
        }
    }

    /// Whose goods something is about that no client is named with.
    static Owners owners(Settings settings, Catalog catalog) {
        return (sku, asin, fnsku) ->
                new ProductOwners(catalog, settings.current().client()).of(sku, asin, fnsku);
    }

    /// Those that the program knows of itself.
    public static Reports reports(Stores stores) {
        return reports(stores, List::of);
    }

    /// @param mappings say what other tables hold; asked for each file that nothing else knows
    public static Reports reports(Stores stores, SavedMappings mappings) {
        var known = new ArrayList<Known<?>>();
        known.add(
                new Known<>(
                        RETURNS,
                        AmazonReturnReports.form(stores::owners),
                        () -> new ReturnsJudge(stores.returns())));
        ReportForms.all().forEach(form -> known.add(known(form, stores)));
        // last, for it asks the least of a header
        known.add(
                new Known<>(
                        CATALOGUE,
                        TableCatalogues.form(stores::otherwise),
                        () -> new CatalogueJudge(stores.catalog())));
        var returns =
                ReportForms.all().stream()
                        .filter(form -> form.kind().equals("seller-returns"))
                        .findFirst()
                        .orElseThrow();
        return new AnyOf(
                List.of(
                        // first, for nothing else begins as a mail does, and a mail may hold a
                        // table
                        new ReturnMails(stores::mails, stores.requests()),
                        new TableReports(known),
                        new XmlReports(returns, stores::owners, stores.lines()),
                        // last: what a person says of a table that is known matters no more
                        file -> mapped(stores, mappings).open(file)));
    }

    /// Every kind of lines that a table can be told to hold.
    public static List<MappableKind> mappable() {
        var kinds = new ArrayList<MappableKind>();
        kinds.add(AmazonReturnReports.mappable(RETURNS.code()));
        kinds.add(TableCatalogues.mappable(CATALOGUE.code()));
        ReportForms.all().forEach(form -> kinds.add(form.mappable()));
        return List.copyOf(kinds);
    }

    private static Reports mapped(Stores stores, SavedMappings mappings) {
        return new TableReports(
                mappings.all().stream()
                        // of two that fit the one that says more
                        .sorted(
                                Comparator.comparingInt((ColumnMapping it) -> it.header().size())
                                        .reversed())
                        .<Known<?>>flatMap(mapping -> known(mapping, stores).stream())
                        .toList());
    }

    /// @return empty for a kind that a later version of the program had
    private static Optional<Known<?>> known(ColumnMapping mapping, Stores stores) {
        if (mapping.kind().equals(RETURNS.code())) return Optional.of(returns(mapping, stores));
        if (mapping.kind().equals(CATALOGUE.code()))
            return Optional.of(
                    new Known<>(
                            CATALOGUE,
                            TableCatalogues.mapped(mapping, stores::otherwise),
                            () -> new CatalogueJudge(stores.catalog())));
        return ReportForms.all().stream()
                .filter(form -> form.kind().equals(mapping.kind()))
                .<Known<?>>map(
                        form ->
                                known(
                                        form.kind(),
                                        ReportTables.mapped(form, mapping, stores::owners),
                                        stores))
                .findFirst();
    }

    private static Known<ExpectedReturn> returns(ColumnMapping mapping, Stores stores) {
        boolean monthFirst = mapping.writing().monthFirst();
        return new Known<>(
                RETURNS,
                AmazonReturnReports.mapped(
                        mapping, stores::owners, text -> WrittenDay.parse(text, monthFirst)),
                () -> new ReturnsJudge(stores.returns()));
    }

    private static Known<ReportLine> known(ReportForm form, Stores stores) {
        return known(form.kind(), ReportTables.table(form, stores::owners), stores);
    }

    private static Known<ReportLine> known(String kind, TableForm<ReportLine> form, Stores stores) {
        return new Known<>(
                new ImportKind(kind), form, () -> new ReportLinesJudge(kind, stores.lines()));
    }
}
