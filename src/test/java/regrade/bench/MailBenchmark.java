package regrade.bench;

import regrade.app.Intakes;
import regrade.catalog.store.JdbiCatalog;
import regrade.intake.ImportFile;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.Mails;
import regrade.requests.RequestsFact;
import regrade.requests.file.WrittenMail;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/// Return mails of all languages and layouts taken in from one mailbox, journal and tables
/// included, then once more, when all of them are known: `MailBenchmark [MAILS]`.
public final class MailBenchmark {
    private final Path folder;

    private MailBenchmark() throws IOException {
        this.folder = Files.createTempDirectory("regrade-mails");
    }

    public static void main(String[] arguments) throws IOException {
        int mails = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        new MailBenchmark().run(mails);
    }

    private void run(int mails) throws IOException {
        var box = folder.resolve("mails.mbox");
        write(box, mails);
        try (var bed =
                JournalBed.open(
                        folder.resolve("bench"),
                        new FactKinds(RequestsFact.KINDS),
                        jdbi ->
                                List.of(
                                        new JdbiCatalog(jdbi),
                                        new JdbiReturnRequests(jdbi),
                                        new JdbiExpectedReturns(jdbi),
                                        new JdbiReportLines(jdbi)),
                        Clock.systemUTC())) {
            print("taken in", mails, box, importFile(bed), true);
            print("known", mails, box, importFile(bed), false);
        }
    }

    private static void write(Path box, int mails) throws IOException {
        var languages = Mails.languages().toList();
        try (var out = new BufferedOutputStream(Files.newOutputStream(box))) {
            for (int i = 0; i < mails; i++) {
                var language = languages.get(i % languages.size());
                var plain = WrittenMail.plain(language.plain());
                var html = WrittenMail.html(language.html());
                var id = i + "@x";
                var mail =
                        switch (i % 3) {
                            case 0 -> WrittenMail.mail(id, language.sender(), plain);
                            case 1 -> WrittenMail.mail(id, language.sender(), html);
                            default -> WrittenMail.mail(id, language.sender(), plain, html);
                        };
                var order = "113-%07d-0000001".formatted(i);
                var text = new String(mail, StandardCharsets.ISO_8859_1);
                out.write(
                        WrittenMail.mailbox(
                                "\n", WrittenMail.bytes(text.replace(Mails.ORDER, order))));
            }
        }
    }

    private ImportFile importFile(JournalBed bed) {
        var jdbi = bed.jdbi();
        var stores =
                new Intakes.Stores(
                        () -> BenchSettings.DEFAULTS,
                        new JdbiCatalog(jdbi),
                        new JdbiExpectedReturns(jdbi),
                        new JdbiReportLines(jdbi),
                        new JdbiReturnRequests(jdbi));
        return new ImportFile(
                new ImportFile.Files(
                        Intakes.reports(stores),
                        new ZipArchives(folder.resolve("unpacking"), 64 << 20),
                        new CsvRefusedLines(folder, UserMessage::key)),
                bed.journal(),
                () -> BenchSettings.DEFAULTS,
                new ReentrantLock());
    }

    private static void print(String what, int mails, Path box, ImportFile files, boolean fresh)
            throws IOException {
        var watch = new Stopwatch();
        var result = files.run(box, Progress.NONE);
        var spent = watch.spent();
        if ((fresh ? result.added() : result.known()) != mails)
            throw new IllegalStateException("counted " + result);
        System.out.printf(
                Locale.ROOT,
                "%,d mails (%.1f MB) %s: %s, %,.0f a second%n",
                mails,
                Files.size(box) / 1e6,
                what,
                spent,
                mails / spent.wall());
    }
}
