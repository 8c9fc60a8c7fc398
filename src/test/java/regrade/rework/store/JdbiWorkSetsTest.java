package regrade.rework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.catalog.Category;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.QuestionSets;
import regrade.grading.ListedQuestions;
import regrade.grading.OwnWords;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.FactKinds;
import regrade.journal.InMemoryJournal;
import regrade.journal.JournalBed;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.kernel.Money;
import regrade.rework.Mend;
import regrade.rework.PublishWorks;
import regrade.rework.PublishWorks.Result;
import regrade.rework.PublishedWorks;
import regrade.rework.Supply;
import regrade.rework.Wage;
import regrade.rework.Work;
import regrade.rework.WorkFinding;
import regrade.rework.WorkSet;
import regrade.rework.WorkshopFact;
import regrade.rework.WorkshopFact.PartsBought;
import regrade.rework.WorkshopFact.PartsCounted;
import regrade.rework.WorkshopFact.PartsUndone;
import regrade.rework.WorkshopFact.WorksPublished;
import regrade.rework.WorkshopFact.WorksWithdrawn;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JdbiWorkSetsTest {
    private static final String WICKED = "'; drop table work_set; -- {0} \uD83D\uDE00 :name ?";
    private static final Inspector INES = new Inspector("Ines");

    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiWorkSets sets = ProjectionBed.make(jdbi, new JdbiWorkSets(jdbi));
    private final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("03K"), Clock.systemUTC(), sets);
    private final PublishWorks publish =
            new PublishWorks(
                    journal,
                    sets,
                    new ListedQuestions(QuestionSets.shipped()),
                    () -> BenchSettings.DEFAULTS);

    private static WorkSet other() {
        var work =
                new Work(
                        "own-1",
                        OwnWords.of(WICKED, WICKED),
                        List.of(new Mend("function", Answer.FAIL, Answer.OK)),
                        12,
                        Supply.bought(List.of(Money.of(3, "JPY"), Money.of(250, "EUR"))),
                        3333,
                        List.of(Category.TOYS, Category.TOOLS),
                        List.of(Category.BEAUTY),
                        true);
        return WorkSet.shipped()
                .with(work)
                .with(new Wage(Money.of(30_00, "EUR"), WICKED.substring(0, 30)));
    }

    @Test
    void untilSomebodyPublishesTheShippedWorksAreInForce() {
        assertThat(sets.current()).isEqualTo(WorkSet.shipped());
        assertThat(sets.all()).containsExactly(PublishedWorks.shipped());
    }

    @Test
    void whatWasPublishedIsInForceWordForWord() {
        var result = publish.publish(other());

        assertThat(result).isEqualTo(new Result.Published(other().as(2)));
        assertThat(sets.current()).isEqualTo(other().as(2));
        assertThat(new JdbiWorkSets(jdbi).current()).isEqualTo(other().as(2));
        assertThat(publish.publish(other())).isInstanceOf(Result.Unchanged.class);
    }

    @Test
    void aWithdrawnVersionIsNotInForceAndItsNumberIsNotGivenAgain() {
        publish.publish(other());
        journal.append(INES, List.of(new WorksWithdrawn(journal.last(), 2)));

        assertThat(sets.current()).isEqualTo(WorkSet.shipped());
        assertThat(sets.all().getFirst().withdrawn()).isTrue();
        publish.publish(other());
        assertThat(sets.current().version()).isEqualTo(3);
    }

    @Test
    void whatContradictsItselfIsNotPublished() {
        var result = publish.publish(new WorkSet(1, WorkSet.shipped().works(), List.of()));

        assertThat(result)
                .isEqualTo(
                        new Result.Refused(
                                List.of(new WorkFinding(WorkFinding.Kind.NO_WAGE, "", List.of()))));
        assertThat(journal.last()).isZero();
    }

    @Test
    void aRestartFindsTheSameInTheJournalAndInTheTables(@TempDir Path folder) {
        var kinds = new FactKinds(WorkshopFact.KINDS);
        var product = AProduct.of("toys").made();
        List<Fact> facts =
                List.of(
                        new WorksPublished(other().as(2)),
                        new PartsBought(
                                product.client(),
                                product.sku(),
                                "part:case",
                                3,
                                Optional.of(Money.of(450, "EUR"))),
                        new PartsBought(
                                product.client(), product.sku(), "part:case", 1, Optional.empty()),
                        new PartsCounted(product.client(), product.sku(), "part:case", 4, 2),
                        new PartsUndone(7));
        try (var bed = open(folder, kinds)) {
            bed.journal().append(INES, facts);
        }

        try (var bed = open(folder, kinds)) {
            assertThat(new JdbiWorkSets(bed.jdbi()).current()).isEqualTo(other().as(2));
            var read = new ArrayList<Entry>();
            bed.journal().read(1, 1, read::add);
            assertThat(read.getFirst().facts()).isEqualTo(facts);
        }
    }

    private static JournalBed open(Path folder, FactKinds kinds) {
        return JournalBed.open(
                folder, kinds, jdbi -> List.of(new JdbiWorkSets(jdbi)), Clock.systemUTC());
    }

    @Test
    void anHourThatCostsNothingIsNoWage() {
        assertThatThrownBy(() -> new Wage(Money.of(0, "EUR"), "R-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
