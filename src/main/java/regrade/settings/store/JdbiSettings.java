package regrade.settings.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.settings.BenchSettings;
import regrade.settings.PastSettings;
import regrade.settings.Settings;
import regrade.settings.SettingsFact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The settings in the database, kept in memory as well: they are asked at every act.
public final class JdbiSettings implements Settings, PastSettings, Projection {
    private static final List<String> SET =
            List.of(
                    "merge into setting (code, chosen) key (code) values (:code, :chosen)",
                    """
                    merge into setting_act (code, entry, chosen) key (code, entry)
                    values (:code, :entry, :chosen)
                    """);

    private final Jdbi jdbi;
    private final AtomicReference<Optional<BenchSettings>> known =
            new AtomicReference<>(Optional.empty());

    public JdbiSettings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public BenchSettings current() {
        return known.get().orElseGet(this::load);
    }

    @Override
    public String schema() {
        try (var sql =
                Objects.requireNonNull(JdbiSettings.class.getResourceAsStream("settings.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof SettingsFact changed)) return;
        // read before the change, else a reader on another thread could keep the rows from before
        // it
        var before = current();
        jdbi.useHandle(
                handle ->
                        changed.values()
                                .forEach(
                                        (code, chosen) -> {
                                            for (var sql : SET)
                                                handle.createUpdate(sql)
                                                        .bind("code", code)
                                                        .bind("chosen", chosen)
                                                        .bind("entry", entry.number())
                                                        .execute();
                                        }));
        known.set(Optional.of(before.with(changed.values())));
    }

    @Override
    public BenchSettings before(long act) {
        return read(
                """
                select code, chosen from setting_act s
                where entry = (
                    select max(entry) from setting_act b where b.code = s.code and b.entry < :act)
                """,
                act);
    }

    private BenchSettings load() {
        var read = read("select code, chosen from setting where :act > 0", Long.MAX_VALUE);
        known.compareAndSet(Optional.empty(), Optional.of(read));
        return known.get().orElseThrow();
    }

    private BenchSettings read(String sql, long act) {
        Map<String, String> rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(sql)
                                        .bind("act", act)
                                        .reduceRows(
                                                new HashMap<>(),
                                                (all, row) -> {
                                                    all.put(
                                                            row.getColumn("code", String.class),
                                                            row.getColumn("chosen", String.class));
                                                    return all;
                                                }));
        return new BenchSettings(rows);
    }
}
