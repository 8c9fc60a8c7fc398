package regrade.checklist.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.checklist.AForm;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.FormCells;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionSetsContract;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;
import regrade.journal.EntryHeader;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class JdbiQuestionSetsTest extends QuestionSetsContract<JdbiQuestionSets> {
    private static final Scope TOYS = Scope.of(Category.TOYS);
    private static final QuestionSet EYES =
            new QuestionSet(
                    TOYS,
                    List.of(AForm.of("eyes,45,missing,ok"), AForm.of("part:lid,9,damaged,n/a")));
    private static final EntryHeader HEADER =
            new EntryHeader(
                    new BenchId("03K"),
                    1,
                    Instant.parse("2026-11-20T09:00:00Z"),
                    ZoneOffset.UTC,
                    new Inspector("L. Haddad"),
                    EntryHeader.FIRST);

    private final Jdbi jdbi = ProjectionBed.database();

    @Override
    protected JdbiQuestionSets store() {
        var own = ProjectionBed.database();
        return ProjectionBed.make(own, new JdbiQuestionSets(own));
    }

    @Test
    void afterAStartTheListsAreReadFromTheTables() {
        var before = ProjectionBed.make(jdbi, new JdbiQuestionSets(jdbi));
        before.apply(HEADER, 0, new QuestionsPublished("toys", 1, FormCells.lines(EYES)));
        before.apply(
                HEADER, 1, new QuestionsDrafted("toys", FormCells.lines(EYES.without("part:lid"))));

        var after = new JdbiQuestionSets(jdbi);

        assertThat(after.inForce(TOYS)).contains(new VersionedSet(EYES, 1));
        assertThat(after.draft(TOYS)).contains(EYES.without("part:lid"));
        assertThat(after.inForce()).isEqualTo(before.inForce());
    }

    @Test
    void aListNobodyUnderstandsAnyMoreChangesNothing() {
        var sets = ProjectionBed.make(jdbi, new JdbiQuestionSets(jdbi));
        var shipped = sets.inForce();

        sets.apply(HEADER, 0, new QuestionsPublished("boats", 1, FormCells.lines(EYES)));
        sets.apply(
                HEADER,
                1,
                new QuestionsDrafted("toys", List.of(Map.of("question", "eyes", "x", "y"))));

        assertThat(sets.inForce()).isEqualTo(shipped);
        assertThat(sets.draft(TOYS)).contains(new QuestionSet(TOYS, List.of()));
    }
}
