package regrade.app;

import org.jdbi.v3.core.Jdbi;

import regrade.intake.ImportFile;
import regrade.intake.ImportResult;
import regrade.intake.TakeBackImport;
import regrade.intake.TakeBackImport.Outcome;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/// A bench with every feature's tables that takes files in and back; its journal is in memory.
final class TakenBackBed {
    static final Instant NOW = Instant.parse("2026-09-10T08:00:00Z");

    private final Jdbi database = ProjectionBed.database();
    final Stores stores = Stores.on(database);
    final InMemoryJournal journal;
    private final ImportFile importFile;
    private final TakeBackImport takeBack;
    private final Path folder;

    TakenBackBed(Path folder) {
        this(folder, NOW);
    }

    /// @param at when every act is done
    TakenBackBed(Path folder, Instant at) {
        this.folder = folder;
        stores.projections().forEach(projection -> ProjectionBed.make(database, projection));
        journal =
                new InMemoryJournal(
                        new BenchId("B01"),
                        Clock.fixed(at, ZoneId.of("Europe/Paris")),
                        stores.projections().toArray(Projection[]::new));
        var oneAtATime = new ReentrantLock();
        importFile =
                new ImportFile(
                        new ImportFile.Files(
                                Intakes.reports(
                                        new Intakes.Stores(
                                                () -> BenchSettings.DEFAULTS,
                                                stores.catalog(),
                                                stores.returns(),
                                                stores.reportLines(),
                                                stores.requests()),
                                        stores.mappings()),
                                new ZipArchives(folder.resolve("unpacking"), 64 << 20),
                                new CsvRefusedLines(folder.resolve("refused"), UserMessage::key)),
                        journal,
                        () -> BenchSettings.DEFAULTS,
                        oneAtATime);
        takeBack =
                new TakeBackImport(
                        journal,
                        stores.imports(),
                        Importing.withdrawals(stores),
                        () -> BenchSettings.DEFAULTS,
                        oneAtATime);
    }

    ImportResult take(String text) {
        return take(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return what came of it; at least one line that is new or changed
    ImportResult take(byte[] content) {
        try {
            var result =
                    importFile.run(Files.write(folder.resolve("file.txt"), content), Progress.NONE);
            if (result.added() + result.updated() == 0) throw new AssertionError(result);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome takeBack(long entry) {
        return takeBack.takeBack(entry, Progress.NONE);
    }

    /// Why it stays; empty if it was taken back.
    String whyItStays(long entry) {
        return switch (takeBack(entry)) {
            case Outcome.TakenBack _ -> "";
            case Outcome.Stays(var why) -> why.key();
        };
    }

    void act(Fact... facts) {
        journal.append(new Inspector("Ana"), List.of(facts));
    }

    /// Every row of every table.
    Map<String, List<String>> tables() {
        return tables(database);
    }

    /// The same worked out from the journal alone.
    Map<String, List<String>> rebuilt() {
        var anew = ProjectionBed.database();
        var projections = Stores.on(anew).projections();
        projections.forEach(projection -> ProjectionBed.make(anew, projection));
        apply(projections, 1);
        return tables(anew);
    }

    /// Applies the newest part of the journal once more.
    void applyAnew(long from) {
        apply(stores.projections(), from);
    }

    private void apply(List<Projection> to, long from) {
        journal.read(from, journal.last(), entry -> apply(to, entry));
    }

    private static void apply(List<Projection> to, Entry entry) {
        for (int place = 0; place < entry.facts().size(); place++)
            for (var projection : to)
                projection.apply(entry.header(), place, entry.facts().get(place));
        to.forEach(Projection::settle);
    }

    private static Map<String, List<String>> tables(Jdbi of) {
        var tables = new TreeMap<String, List<String>>();
        of.useHandle(
                handle -> {
                    var names =
                            handle.select(
                                            """
                                            select table_name from information_schema.tables
                                            where table_schema = 'PUBLIC'
                                            """)
                                    .mapTo(String.class)
                                    .list();
                    for (var name : names)
                        tables.put(
                                name.toLowerCase(Locale.ROOT),
                                handle.select("select * from " + name).mapToMap().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList());
                });
        return tables;
    }
}
