package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.AProduct;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.Standing;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.rework.ReworkFact.WorkProved;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What every store of the outcomes of works keeps.
public abstract class WorkHistoryContract {
    private static final Product OURS = AProduct.of("toys").made();
    private static final Product THEIRS = AProduct.of("toys").made(new ClientId("Aurio"));

    protected abstract WorkHistory history();

    protected abstract Projection projection();

    private InMemoryJournal journal() {
        return new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), projection());
    }

    @Test
    void aWorkThatWasNeverTriedHasNoOutcomes() {
        assertThat(history().of("repair", Category.TOYS)).isEqualTo(Outcomes.NONE);
        assertThat(history().of("repair", OURS)).isEqualTo(Outcomes.NONE);
    }

    @Test
    void outcomesAreCountedByWorkAndCategoryAndByWorkAndProduct() {
        var journal = journal();
        append(journal, proved(1, "repair", OURS, true), proved(1, "wipe", OURS, true));
        append(journal, proved(2, "repair", THEIRS, false));
        append(journal, proved(3, "repair", AProduct.of("tools").made(), true));

        assertThat(history().of("repair", Category.TOYS)).isEqualTo(new Outcomes(2, 1));
        assertThat(history().of("repair", THEIRS)).isEqualTo(new Outcomes(1, 0));
        assertThat(history().of("wipe", Category.TOYS)).isEqualTo(new Outcomes(1, 1));
        assertThat(history().of("wipe", Category.TOOLS)).isEqualTo(Outcomes.NONE);
    }

    @Test
    void whatWasAskedBeforeIsNotRememberedTooLong() {
        var journal = journal();
        assertThat(history().of("repair", OURS)).isEqualTo(Outcomes.NONE);

        append(journal, proved(1, "repair", OURS, true));

        assertThat(history().of("repair", OURS)).isEqualTo(new Outcomes(1, 1));
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        var journal = journal();
        long first = append(journal, proved(1, "repair", OURS, true)).number();
        append(journal, proved(1, "repair", OURS, false));

        append(journal, undone(1, first));

        assertThat(history().of("repair", Category.TOYS)).isEqualTo(new Outcomes(1, 0));
    }

    @Test
    void actsAppliedTwiceCountOnce() {
        var journal = journal();
        long first = append(journal, proved(1, "repair", OURS, true)).number();
        append(journal, proved(2, "repair", OURS, true), proved(2, "repair", OURS, false));
        append(journal, undone(1, first));

        journal.read(
                1,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        projection().apply(entry.header(), place, entry.facts().get(place));
                });
        projection().settle();

        assertThat(history().of("repair", Category.TOYS)).isEqualTo(new Outcomes(2, 1));
    }

    private static EntryHeader append(InMemoryJournal journal, Fact... facts) {
        return journal.append(UnitStory.INSPECTOR, List.of(facts)).header();
    }

    private static WorkProved proved(int unit, String work, Product product, boolean mended) {
        return WorkProved.of(UnitStory.reference(unit), work, product, mended);
    }

    private static ActUndone undone(int unit, long entry) {
        var after =
                new Standing(
                        UnitState.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new ActUndone(UnitStory.reference(unit), entry, after);
    }
}
