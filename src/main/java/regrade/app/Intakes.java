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
import regrade.reports.ReportForm;
import regrade.reports.ReportForms;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;
import regrade.reports.ReportLinesJudge;
import regrade.reports.file.ReportTables;
import regrade.reports.file.XmlReports;
import regrade.requests.ReadReturnMail;
import regrade.requests.RequestOwners;
import regrade.requests.ReturnRequests;
import regrade.requests.file.ReturnMails;
import regrade.returns.ExpectedReturns;
import regrade.returns.ReturnsJudge;
import regrade.returns.file.AmazonReturnReports;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// All kinds of files that can be taken in, each with what its lines mean. Their order is part of
/// the recognition.
public final class Intakes {
    /// Bytes that an archive of reports may unpack to.
    static final long MOST_UNPACKED = 4L << 30;

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

    public static Reports reports(Stores stores) {
        var known = new ArrayList<Known<?>>();
        known.add(
                new Known<>(
                        new ImportKind("fba-returns"),
                        AmazonReturnReports.form(stores::owners),
                        () -> new ReturnsJudge(stores.returns())));
        ReportForms.all().forEach(form -> known.add(known(form, stores)));
        // last, for it asks the least of a header
        known.add(
                new Known<>(
                        new ImportKind("catalogue"),
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
                        new XmlReports(returns, stores::owners, stores.lines())));
    }

    private static Known<ReportLine> known(ReportForm form, Stores stores) {
        return new Known<>(
                new ImportKind(form.kind()),
                ReportTables.table(form, stores::owners),
                () -> new ReportLinesJudge(form.kind(), stores.lines()));
    }
}
