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
import regrade.platform.db.VersionTable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The versions of the grade rules in the database.
public final class JdbiGradeRules implements RuleSets, Projection {
    private static final VersionTable.Kind<GradeRuleSet> KIND =
            new VersionTable.Kind<>(
                    "grade_rules",
                    GradeRuleSet::version,
                    RuleSetText::of,
                    text -> RuleSetText.read(text).complete(),
                    GradeRuleSet::shipped);

    private final VersionTable<GradeRuleSet> versions;

    public JdbiGradeRules(Jdbi jdbi) {
        versions = new VersionTable<>(jdbi, KIND);
    }

    @Override
    public String schema() {
        return versions.schema();
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof GradingFact ours)) return;
        switch (ours) {
            case GradeRulesPublished(var set) ->
                    versions.published(set.complete(), entry.time(), entry.who());
            case GradeRulesWithdrawn(_, var version) -> versions.withdrawn(version);
        }
    }

    @Override
    public GradeRuleSet current() {
        return versions.current();
    }

    @Override
    public List<PublishedRules> all() {
        return Stream.concat(
                        versions.all().stream().map(JdbiGradeRules::told),
                        Stream.of(PublishedRules.shipped()))
                .toList();
    }

    private static PublishedRules told(VersionTable.Version<GradeRuleSet> version) {
        return new PublishedRules(
                version.set(), Optional.of(version.at()), Optional.of(version.who()));
    }

    @Override
    public void lookAgain() {
        versions.lookAgain();
    }
}
