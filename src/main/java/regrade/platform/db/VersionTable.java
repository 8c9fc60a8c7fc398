package regrade.platform.db;

import org.jdbi.v3.core.Jdbi;

import regrade.kernel.Inspector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// A table of all that was published of one kind, as numbered texts. The one in force is kept in
/// memory as well, for it is asked at every key press; any thread may ask.
public final class VersionTable<S> {
    private final Jdbi jdbi;
    private final Kind<S> kind;
    private final AtomicReference<Optional<S>> known = new AtomicReference<>(Optional.empty());

    /// What is published.
    ///
    /// @param table its name
    /// @param shipped what is in force until something is published
    public record Kind<S>(
            String table,
            ToIntFunction<S> number,
            Function<S, String> write,
            Function<String, S> read,
            Supplier<S> shipped) {}

    /// @param withdrawn whether that it was published was undone
    public record Version<S>(S set, Instant at, Inspector who, boolean withdrawn) {}

    public VersionTable(Jdbi jdbi, Kind<S> kind) {
        this.jdbi = jdbi;
        this.kind = kind;
    }

    public String schema() {
        return """
        create table <table> (
            version int not null primary key,
            published_at bigint not null,
            who varchar not null,
            content varchar not null,
            withdrawn boolean not null
        );
        """
                .replace("<table>", kind.table());
    }

    public void published(S set, Instant at, Inspector who) {
        int number = kind.number().applyAsInt(set);
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into <table> (version, published_at, who, content, withdrawn)
                                        key (version)
                                        values (:version, :at, :who, :content, false)
                                        """)
                                .define("table", kind.table())
                                .bind("version", number)
                                .bind("at", at.toEpochMilli())
                                .bind("who", who.name())
                                .bind("content", kind.write().apply(set))
                                .execute());
        // a part that is applied anew begins with older sets
        known.updateAndGet(
                before ->
                        before.filter(other -> kind.number().applyAsInt(other) > number)
                                .or(() -> Optional.of(set)));
    }

    public void withdrawn(int number) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "update <table> set withdrawn = true where version = :version")
                                .define("table", kind.table())
                                .bind("version", number)
                                .execute());
        known.set(Optional.of(newest()));
    }

    /// The last that was published and not withdrawn, else the shipped one. The same object as long
    /// as it is in force.
    public S current() {
        return known.get().orElseGet(this::load);
    }

    private S load() {
        var set = newest();
        known.compareAndSet(Optional.empty(), Optional.of(set));
        return known.get().orElse(set);
    }

    private S newest() {
        return all().stream()
                .filter(version -> !version.withdrawn())
                .findFirst()
                .map(Version::set)
                .orElseGet(kind.shipped());
    }

    /// All that were published, the newest first, without the shipped one. Reads the database.
    public List<Version<S>> all() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select version, published_at, who, content, withdrawn from <table>
                                        order by version desc
                                        """)
                                .define("table", kind.table())
                                .map((rs, _) -> version(rs))
                                .list());
    }

    private Version<S> version(ResultSet row) throws SQLException {
        return new Version<>(
                kind.read().apply(row.getString("content")),
                Instant.ofEpochMilli(row.getLong("published_at")),
                new Inspector(row.getString("who")),
                row.getBoolean("withdrawn"));
    }

    /// Forgets what was kept in memory.
    public void lookAgain() {
        known.set(Optional.empty());
    }
}
