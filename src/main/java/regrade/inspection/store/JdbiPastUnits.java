package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Found;
import regrade.checklist.Question;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.PastUnit;
import regrade.inspection.PastUnits;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Past inspections in the database, one short row a unit. Rows that change in one transaction are
/// written once, at its end.
public final class JdbiPastUnits implements PastUnits, Projection {
    private static final String SCHEMA =
            """
            create table past_unit (
                id bigint not null primary key,
                reference varchar(10) not null,
                subject varchar not null,
                product varchar(22) not null,
                checklist varchar(22) not null,
                steps varchar not null,
                saved bigint not null
            );
            create unique index past_unit_reference on past_unit (reference);
            create index past_unit_saved on past_unit (saved);
            """;

    private final Jdbi jdbi;
    private final PastContents contents = new PastContents();
    private final FindingTotals totals = new FindingTotals();
    private final Map<Reference, Row> changed = new LinkedHashMap<>();
    private Optional<Asked> latest = Optional.empty();
    private OptionalLong newest = OptionalLong.empty();

    /// The checklist of the last answer: the next answer is mostly to the same one.
    private record Asked(String name, Checklist checklist) {}

    /// @param subject its product, as [FindingTotals] names it
    /// @param fresh not in the table yet, as far as these facts tell
    private record Row(
            long id,
            Reference unit,
            String subject,
            String product,
            String checklist,
            PastSteps steps,
            boolean fresh) {
        Row with(PastSteps other) {
            return new Row(id, unit, subject, product, checklist, other, fresh);
        }
    }

    public JdbiPastUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA + PastContents.SCHEMA + FindingTotals.SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof InspectionFact ours)) return;
        long id = UnitRecord.id(entry, place);
        switch (ours) {
            case UnitOpened opened -> opened(id, opened);
            case QuestionAnswered answered ->
                    answered(answered.unit(), id, Map.of(answered.question(), answered.answer()));
            case SerialRead read -> read(read.unit(), id, Question.SERIAL);
            case CodeRead read -> read(read.unit(), id, read.question());
            case Measured measured ->
                    answered(
                            measured.unit(),
                            id,
                            Map.of(measured.question(), Optional.of(measured.answer())));
            case NoteWritten _, Weighed _, ContentsRead _ -> {}
            case IdentityDoubted doubted -> {
                if (doubted.seenBefore()) seenBefore(doubted, id);
            }
            case RestWasFine rest -> answered(rest.unit(), id, given(rest));
            case RouteChosen chosen ->
                    change(chosen.unit(), steps -> steps.routeChosen(id, chosen.channel()));
            case InspectionSaved save -> change(save.unit(), steps -> steps.saved(id, save));
            case UnitCorrected corrected ->
                    change(corrected.unit(), steps -> steps.corrected(id, corrected));
            case ActUndone undone -> change(undone.unit(), steps -> steps.without(undone.entry()));
            case OpeningUndone undone -> change(undone.unit(), _ -> PastSteps.NONE);
            case UnitReopened(var unit, var returned) -> {
                if (returned) change(unit, steps -> steps.returned(id));
            }
            case GradeChosen _,
                    UnitParked _,
                    UnitTakenUp _,
                    LabelConfirmed _,
                    LabelLeftUnconfirmed _ -> {}
        }
    }

    /// A unit that was kept before is told anew; it does not count until its save is, too.
    private void opened(long id, UnitOpened opened) {
        known(id, opened.unit()).ifPresent(row -> count(row, row.with(PastSteps.NONE)));
        var checklist = contents.keep(opened.checklist());
        latest = Optional.of(new Asked(checklist, opened.checklist()));
        var product = contents.keep(opened.product());
        var subject = JdbiPastFindings.subject(opened.product());
        changed.put(
                opened.unit(),
                new Row(id, opened.unit(), subject, product, checklist, PastSteps.NONE, true));
    }

    /// No row is looked for that cannot be there: all of them are younger when the table is made
    /// anew.
    private Optional<Row> known(long id, Reference unit) {
        if (newest.isEmpty()) newest = OptionalLong.of(newestRow());
        boolean older = id <= newest.orElseThrow();
        newest = OptionalLong.of(Math.max(id, newest.orElseThrow()));
        return older ? row(unit) : Optional.empty();
    }

    private long newestRow() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select coalesce(max(id), 0) from past_unit")
                                .mapTo(Long.class)
                                .one());
    }

    private static Map<String, Optional<Answer>> given(RestWasFine rest) {
        var given = new HashMap<String, Optional<Answer>>();
        rest.answers().forEach((question, answer) -> given.put(question, Optional.of(answer)));
        return given;
    }

    private void answered(Reference unit, long id, Map<String, Optional<Answer>> given) {
        row(unit)
                .ifPresent(
                        row -> {
                            var asked = checklist(row.checklist);
                            changed.put(unit, row.with(row.steps.answered(id, asked, given)));
                        });
    }

    private void read(Reference unit, long id, String question) {
        row(unit)
                .ifPresent(
                        row -> {
                            var asked = checklist(row.checklist);
                            changed.put(unit, row.with(row.steps.read(id, asked, question)));
                        });
    }

    private void seenBefore(IdentityDoubted doubted, long id) {
        row(doubted.unit())
                .ifPresent(
                        row -> {
                            var asked = checklist(row.checklist);
                            var steps = row.steps.seenBefore(id, asked, doubted.question());
                            changed.put(doubted.unit(), row.with(steps));
                        });
    }

    private void change(Reference unit, UnaryOperator<PastSteps> how) {
        row(unit)
                .ifPresent(
                        row -> {
                            var after = row.with(how.apply(row.steps));
                            count(row, after);
                            changed.put(unit, after);
                        });
    }

    private void count(Row before, Row after) {
        if (before.steps.counting().equals(after.steps.counting())) return;
        counted(before).ifPresent(unit -> totals.take(unit, false));
        counted(after).ifPresent(unit -> totals.take(unit, true));
    }

    private Optional<FindingTotals.Counted> counted(Row row) {
        if (row.steps.lastSave() == 0) return Optional.empty();
        var asked = checklist(row.checklist);
        var found = Found.of(asked, PastSteps.fold(row.steps.text(), asked).answers());
        return Optional.of(new FindingTotals.Counted(row.subject, asked.id(), found));
    }

    private Optional<Row> row(Reference unit) {
        return Optional.ofNullable(changed.get(unit)).or(() -> find(unit));
    }

    private Checklist checklist(String name) {
        var known = latest.filter(asked -> asked.name.equals(name));
        if (known.isPresent()) return known.orElseThrow().checklist;
        var read = jdbi.withHandle(handle -> contents.checklist(handle, name));
        latest = Optional.of(new Asked(name, read));
        return read;
    }

    private Optional<Row> find(Reference unit) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select id, reference, subject, product, checklist, steps
                                        from past_unit where reference = :reference
                                        """)
                                .bind("reference", unit.text())
                                .map((rs, _) -> row(rs))
                                .findOne());
    }

    @Override
    public void settle() {
        if (changed.isEmpty()) return;
        var rows = List.copyOf(changed.values());
        changed.clear();
        var moved = totals.moved();
        jdbi.useHandle(
                handle -> {
                    contents.write(handle);
                    FindingTotals.write(handle, moved);
                    var fresh = rows.stream().filter(Row::fresh).toList();
                    batch(handle, "delete from past_unit where id = :id", fresh);
                    batch(
                            handle,
                            """
                            insert into past_unit
                                (id, reference, subject, product, checklist, steps, saved)
                            values
                                (:id, :reference, :subject, :product, :checklist, :steps, :saved)
                            """,
                            fresh);
                    batch(
                            handle,
                            "update past_unit set steps = :steps, saved = :saved where id = :id",
                            rows.stream().filter(row -> !row.fresh()).toList());
                });
    }

    private static void batch(Handle handle, String sql, List<Row> rows) {
        if (rows.isEmpty()) return;
        try (var batch = handle.prepareBatch(sql)) {
            for (var row : rows) {
                bind(batch, row);
                batch.add();
            }
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, Row row) {
        batch.bind("id", row.id)
                .bind("reference", row.unit.text())
                .bind("subject", row.subject)
                .bind("product", row.product)
                .bind("checklist", row.checklist)
                .bind("steps", row.steps.text())
                .bind("saved", row.steps.lastSave());
    }

    @Override
    public int count(int most) {
        return new PastWalk(jdbi).count(most);
    }

    @Override
    public void newest(int most, Predicate<PastUnit> goOn) {
        new PastWalk(jdbi).newest(most, goOn);
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getLong("id"),
                new Reference(rs.getString("reference")),
                rs.getString("subject"),
                rs.getString("product"),
                rs.getString("checklist"),
                PastSteps.read(rs.getString("steps")),
                false);
    }
}
