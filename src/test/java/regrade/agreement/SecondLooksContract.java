package regrade.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.agreement.AgreementFact.SecondLookAsked;
import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.agreement.AgreementFact.SecondLookLapsed;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.Standing;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every store of second looks keeps.
public abstract class SecondLooksContract {
    private static final Inspector INES = new Inspector("Ines");
    private static final Inspector LEA = new Inspector("Léa");
    private static final Reference UNIT = UnitStory.reference(1);
    private static final Reference OTHER = UnitStory.reference(2);

    /// A store with the journal that tells of it.
    protected record Bed(SecondLooks looks, Projection projection, InMemoryJournal journal) {}

    /// An empty one.
    protected abstract Bed make();

    protected static <S extends SecondLooks & Projection> Bed following(S looks) {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), looks);
        return new Bed(looks, looks, journal);
    }

    private static long act(Bed bed, Inspector who, Fact fact) {
        return bed.journal().append(who, List.of(fact)).number();
    }

    private static SecondLookDone done(long save) {
        return new SecondLookDone(
                UNIT,
                save,
                INES,
                Map.of("manual", Answer.OK, "part:a=b", Answer.MISSING),
                Grade.A,
                Map.of("manual", Answer.MISSING, "seal", Answer.OK),
                Grade.B);
    }

    private static ActUndone undone(long entry) {
        var nothing =
                new Standing(
                        UnitState.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new ActUndone(UNIT, entry, nothing);
    }

    @Test
    void aUnitWaitsUntilSomebodyLookedAgain() {
        var bed = make();
        long save = act(bed, INES, new SecondLookAsked(UNIT));
        act(bed, INES, new SecondLookAsked(OTHER));
        assertThat(bed.looks().waiting(9)).containsExactly(UNIT, OTHER);
        assertThat(bed.looks().waiting(1)).containsExactly(UNIT);

        act(bed, LEA, done(save));

        assertThat(bed.looks().waiting(9)).containsExactly(OTHER);
        var pair = bed.looks().pairs(9).getFirst();
        assertThat(pair.unit()).isEqualTo(UNIT);
        assertThat(pair.first())
                .isEqualTo(
                        new LookPair.Look(
                                INES,
                                Map.of("manual", Answer.OK, "part:a=b", Answer.MISSING),
                                Grade.A));
        assertThat(pair.second())
                .isEqualTo(
                        new LookPair.Look(
                                LEA, Map.of("manual", Answer.MISSING, "seal", Answer.OK), Grade.B));
        assertThat(pair.samePerson()).isFalse();
    }

    @Test
    void anUndoneSecondLookIsWaitedForAgain() {
        var bed = make();
        long save = act(bed, INES, new SecondLookAsked(UNIT));
        long look = act(bed, LEA, done(save));

        act(bed, LEA, undone(look));

        assertThat(bed.looks().pairs(9)).isEmpty();
        assertThat(bed.looks().waiting(9)).containsExactly(UNIT);
    }

    @Test
    void anUndoneFirstLookLeavesNoPair() {
        var bed = make();
        long save = act(bed, INES, new SecondLookAsked(UNIT));
        act(bed, LEA, done(save));

        act(bed, INES, undone(save));

        assertThat(bed.looks().pairs(9)).isEmpty();
        assertThat(bed.looks().waiting(9)).isEmpty();
    }

    @Test
    void aUnitInspectedAnewWaitsNoMoreUntilThatIsUndone() {
        var bed = make();
        act(bed, INES, new SecondLookAsked(UNIT));
        long again = act(bed, INES, new SecondLookLapsed(UNIT));
        assertThat(bed.looks().waiting(9)).isEmpty();

        act(bed, INES, undone(again));

        assertThat(bed.looks().waiting(9)).containsExactly(UNIT);
    }

    @Test
    void theLastPairsComeFirst() {
        var bed = make();
        for (int i = 0; i < 3; i++) act(bed, LEA, done(100 + i));

        assertThat(bed.looks().pairs(2)).hasSize(2);
        assertThat(bed.looks().pairs(9)).hasSize(3);
    }

    @Test
    void factsThatComeASecondTimeChangeNothing() {
        var bed = make();
        long save = act(bed, INES, new SecondLookAsked(UNIT));
        act(bed, LEA, done(save));
        long other = act(bed, LEA, done(save));
        act(bed, LEA, undone(other));
        act(bed, INES, new SecondLookAsked(OTHER));
        var pairs = bed.looks().pairs(9);
        var waiting = bed.looks().waiting(9);

        for (long from = 1; from <= bed.journal().last(); from++) {
            var entries = new ArrayList<Entry>();
            bed.journal().read(from, bed.journal().last(), entries::add);
            for (var entry : entries)
                for (int place = 0; place < entry.facts().size(); place++)
                    bed.projection().apply(entry.header(), place, entry.facts().get(place));

            assertThat(bed.looks().pairs(9)).isEqualTo(pairs);
            assertThat(bed.looks().waiting(9)).isEqualTo(waiting);
        }
    }
}
