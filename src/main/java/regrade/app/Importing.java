package regrade.app;

import regrade.catalog.CatalogueWithdrawal;
import regrade.claims.FiledObjection;
import regrade.desk.AnsweredObjection;
import regrade.intake.ImportFile;
import regrade.intake.PastImport;
import regrade.intake.TakeBackImport;
import regrade.intake.Withdrawal;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.kernel.UserMessage;
import regrade.parcel.ParcelObjection;
import regrade.reports.ReportLinesWithdrawal;
import regrade.requests.RequestsWithdrawal;
import regrade.returns.ReturnsWithdrawal;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Files taken in and taken back, one at a time.
///
/// @param importFile takes a file in
/// @param takeBack takes back what a file brought
record Importing(ImportFile importFile, TakeBackImport takeBack) {
    /// @param said a message in the words of the day, for lists of refused lines
    static Importing in(OpenFolder open, Function<UserMessage, String> said) {
        var stores = open.stores();
        var root = open.folder().root();
        var files =
                new ImportFile.Files(
                        Intakes.reports(
                                new Intakes.Stores(
                                        stores.settings(),
                                        stores.catalog(),
                                        stores.returns(),
                                        stores.reportLines(),
                                        stores.requests()),
                                stores.mappings()),
                        new ZipArchives(root.resolve("unpacking"), Intakes.MOST_UNPACKED),
                        new CsvRefusedLines(root.resolve("refused"), said));
        var oneAtATime = new ReentrantLock(true);
        return new Importing(
                new ImportFile(files, open.journal(), stores.settings(), oneAtATime),
                new TakeBackImport(
                        open.journal(),
                        stores.imports(),
                        withdrawals(stores),
                        stores.settings(),
                        oneAtATime));
    }

    /// Every feature whose lines an import brings, or in which somebody may have acted on them.
    static List<Function<PastImport, Withdrawal>> withdrawals(Stores stores) {
        return List.of(
                taken -> new AnsweredObjection(taken, stores.desk()),
                taken -> new ParcelObjection(taken, stores.parcels()),
                taken -> new FiledObjection(taken, stores.settledClaims()),
                taken -> new RequestsWithdrawal(taken, stores.requests()),
                taken -> new CatalogueWithdrawal(taken, stores.catalog()),
                taken -> new ReportLinesWithdrawal(taken, stores.reportLines()),
                taken -> new ReturnsWithdrawal(taken, stores.returns()));
    }
}
