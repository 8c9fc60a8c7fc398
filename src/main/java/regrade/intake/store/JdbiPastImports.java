package regrade.intake.store;

import org.jdbi.v3.core.Jdbi;

import regrade.intake.ClosesImport;
import regrade.intake.ImportKind;
import regrade.intake.IntakeFact.ImportTakenBack;
import regrade.intake.PastImport;
import regrade.intake.PastImports;
import regrade.intake.Tally;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Inspector;
import regrade.kernel.Text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The files taken in, in H2: a few rows a day.
public final class JdbiPastImports implements PastImports, Projection {
    private static final String SCHEMA =
            """
            create table past_import (
                entry bigint primary key,
                done_at varchar(40) not null,
                inspector varchar(200) not null,
                kind varchar(40) not null,
                file varchar(300) not null,
                lines_read bigint not null,
                lines_added bigint not null,
                lines_updated bigint not null,
                lines_known bigint not null,
                lines_rejected bigint not null,
                taken_back bigint not null
            );
            """;
    private static final String ROW =
            """
            select entry, done_at, inspector, kind, file, lines_read, lines_added, lines_updated, lines_known,
                lines_rejected, taken_back
            from past_import
            """;
    private static final int MOST_OF_NAME = 300;

    private final Jdbi jdbi;

    public JdbiPastImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ClosesImport closing -> put(entry, closing);
            case ImportTakenBack back ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "update past_import set taken_back = ? where entry = ?",
                                            entry.number(),
                                            back.entry()));
            default -> {}
        }
    }

    private void put(EntryHeader entry, ClosesImport closing) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into past_import (entry, done_at, inspector, kind, file, lines_read,
                                            lines_added, lines_updated, lines_known, lines_rejected, taken_back)
                                        key (entry)
                                        values (:entry, :at, :who, :kind, :file, :read, :added, :updated, :known,
                                            :rejected, 0)
                                        """)
                                .bind("entry", entry.number())
                                .bind("at", entry.time().toString())
                                .bind("who", entry.who().name())
                                .bind("kind", closing.kind())
                                .bind("file", Text.clean(closing.file(), MOST_OF_NAME))
                                .bind("read", closing.read())
                                .bind("added", closing.added())
                                .bind("updated", closing.updated())
                                .bind("known", closing.known())
                                .bind("rejected", closing.rejected())
                                .execute());
    }

    @Override
    public List<PastImport> page(long before, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        ROW + "where entry < ? order by entry desc limit ?",
                                        before,
                                        most)
                                .map((row, _) -> past(row))
                                .list());
    }

    @Override
    public Optional<PastImport> find(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select(ROW + "where entry = ?", entry)
                                .map((row, _) -> past(row))
                                .findOne());
    }

    private static PastImport past(ResultSet row) throws SQLException {
        long back = row.getLong("taken_back");
        return new PastImport(
                row.getLong("entry"),
                Instant.parse(row.getString("done_at")),
                new Inspector(row.getString("inspector")),
                new ImportKind(row.getString("kind")),
                row.getString("file"),
                new Tally(
                        row.getLong("lines_read"),
                        row.getLong("lines_added"),
                        row.getLong("lines_updated"),
                        row.getLong("lines_known"),
                        row.getLong("lines_rejected")),
                back == 0 ? OptionalLong.empty() : OptionalLong.of(back));
    }
}
