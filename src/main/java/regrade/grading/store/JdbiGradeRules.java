package regrade.grading.store;

import org.jdbi.v3.core.Jdbi;

import regrade.grading.GradeRuleSet;
import regrade.grading.GradingFact;
import regrade.grading.GradingFact.GradeRulesPublished;
import regrade.grading.GradingFact.GradeRulesWithdrawn;
import regrade.grading.PublishedRules;
import regrade.grading.RuleSets;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Inspector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The versions of the grade rules in the database; the one in force is kept in memory as well, for
/// it is asked at every key press.
public final class JdbiGradeRules implements RuleSets, Projection {
    private static final String SCHEMA =
            """
            create table grade_rules (
                version int not null primary key,
                published_at bigint not null,
                who varchar not null,
                content varchar not null,
                withdrawn boolean not null
            );
            """;

    private final Jdbi jdbi;
    private final AtomicReference<Optional<GradeRuleSet>> known =
            new AtomicReference<>(Optional.empty());

    public JdbiGradeRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof GradingFact ours)) return;
        switch (ours) {
            case GradeRulesPublished(var set) -> published(entry, set);
            case GradeRulesWithdrawn(_, var version) -> withdrawn(version);
        }
    }

    private void published(EntryHeader entry, GradeRuleSet published) {
        var set = published.complete();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into grade_rules (version, published_at, who, content, withdrawn)
                                        key (version)
                                        values (:version, :at, :who, :content, false)
                                        """)
                                .bind("version", set.version())
                                .bind("at", entry.time().toEpochMilli())
                                .bind("who", entry.who().name())
                                .bind("content", RuleSetText.of(set))
                                .execute());
        // a part that is applied anew begins with older sets
        known.updateAndGet(
                before ->
                        before.filter(other -> other.version() > set.version())
                                .or(() -> Optional.of(set)));
    }

    private void withdrawn(int version) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "update grade_rules set withdrawn = true where version = :version")
                                .bind("version", version)
                                .execute());
        known.set(Optional.of(newest()));
    }

    @Override
    public GradeRuleSet current() {
        return known.get().orElseGet(this::load);
    }

    private GradeRuleSet newest() {
        return read("where not withdrawn").stream()
                .findFirst()
                .orElseGet(PublishedRules::shipped)
                .set();
    }

    private GradeRuleSet load() {
        var set = newest();
        known.compareAndSet(Optional.empty(), Optional.of(set));
        return known.get().orElse(set);
    }

    @Override
    public List<PublishedRules> all() {
        var all = new ArrayList<>(read(""));
        all.add(PublishedRules.shipped());
        return all;
    }

    private List<PublishedRules> read(String where) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select version, published_at, who, content from grade_rules "
                                                + where
                                                + " order by version desc")
                                .map((rs, _) -> read(rs))
                                .list());
    }

    private static PublishedRules read(ResultSet rs) throws SQLException {
        return new PublishedRules(
                RuleSetText.read(rs.getString("content")).complete(),
                Optional.of(Instant.ofEpochMilli(rs.getLong("published_at"))),
                Optional.of(new Inspector(rs.getString("who"))));
    }

    @Override
    public void lookAgain() {
        known.set(Optional.empty());
    }
}
