package regrade.photo.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFormat;
import regrade.photo.TakenPhotos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;

/// The taken photos in the database.
public final class JdbiTakenPhotos implements TakenPhotos, Projection {
    private final Jdbi jdbi;

    public JdbiTakenPhotos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table photo (
                    hash varchar(64) not null,
                    reference varchar(10) not null,
                    entry bigint not null,
                    size bigint not null,
                    format varchar(8) not null,
                    primary key (hash, reference)
                );
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof PhotoFact taken) insert(entry.number(), taken);
    }

    private void insert(long number, PhotoFact taken) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into photo (hash, reference, entry, size, format)
                        key (hash, reference)
                        values (:hash, :reference, :entry, :size, :format)
                        """)
                                .bind("hash", taken.photo().hash())
                                .bind("reference", taken.unit().text())
                                .bind("entry", number)
                                .bind("size", taken.photo().size())
                                .bind("format", taken.photo().format().code())
                                .execute());
    }

    @Override
    public Set<String> hashes(String start) {
        return Set.copyOf(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select distinct hash from photo where hash >= :from and hash < :to")
                                        .bind("from", start)
                                        // follows every hexadecimal digit
                                        .bind("to", start + "g")
                                        .mapTo(String.class)
                                        .list()));
    }

    @Override
    public void forEach(Consumer<Taken> reader) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        """
                                select hash, reference, entry, size, format from photo
                                order by hash, reference
                                """)
                                .map((row, _) -> taken(row))
                                .forEach(reader));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var photo =
                new Photo(
                        row.getString("hash"),
                        row.getLong("size"),
                        PhotoFormat.of(row.getString("format")).orElseThrow());
        return new Taken(photo, new Reference(row.getString("reference")), row.getLong("entry"));
    }
}
