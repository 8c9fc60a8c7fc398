package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.Standing;
import regrade.inspection.UndeclaredUnit;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.inspection.Workbench;
import regrade.journal.Fact;
import regrade.journal.ProjectionBed;
import regrade.kernel.Reference;
import regrade.parcel.ParcelStory;
import regrade.returns.MatchFact.MatchUndone;
import regrade.returns.MatchFact.UnitMatched;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JdbiUndeclaredUnitsTest {
    private static final String LPN = "LPNHE919225404";
    private static final Reference UNIT = UnitStory.reference(1);
    private static final Reference OTHER = UnitStory.reference(2);
    private static final WaitingReturn RETURN =
            new WaitingReturn(7, Workbench.announced(LPN, "X001T4P9QZ"), Optional.empty());

    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiUndeclaredUnits units =
            ProjectionBed.make(jdbi, new JdbiUndeclaredUnits(jdbi));
    private final List<List<Fact>> journal = new ArrayList<>();

    private void act(Fact... facts) {
        journal.add(List.of(facts));
        apply(units, journal.size());
    }

    private void apply(JdbiUndeclaredUnits into, int number) {
        var facts = journal.get(number - 1);
        for (int place = 0; place < facts.size(); place++)
            into.apply(ParcelStory.entry(number), place, facts.get(place));
    }

    private static UnitOpened opened(Reference unit, Optional<WaitingReturn> expected) {
        return new UnitOpened(
                unit, LPN, Workbench.headset(false), expected, UnitStory.checklist(), List.of());
    }

    private List<Reference> unmatched() {
        return units.unmatched(10).stream().map(UndeclaredUnit::unit).toList();
    }

    @Test
    void onlyUnitsThatNobodyAnnouncedAreListedTheLastFirst() {
        act(opened(UNIT, Optional.empty()));
        act(opened(OTHER, Optional.empty()));
        act(opened(UnitStory.reference(3), Optional.of(RETURN)));

        assertThat(unmatched()).containsExactly(OTHER, UNIT);
        var unit = units.find(UNIT).orElseThrow();
        assertThat(unit.scanned()).isEqualTo(LPN);
        assertThat(unit.item().sku()).isEqualTo("AUR-H7-BLK");
    }

    @Test
    void itsCodesAreKeptButNotThoseThatWereTakenBack() {
        act(opened(UNIT, Optional.empty()));
        act(new SerialRead(UNIT, "SN-1"));
        act(new SerialRead(UNIT, "SN-2"));
        act(new ActUndone(UNIT, 2, standing()));
        act(new SerialRead(OTHER, "SN-3"));

        assertThat(units.find(UNIT).orElseThrow().serials()).containsExactly("SN-2");
    }

    @Test
    void aUnitWithItsReturnIsListedNoMoreUntilThatIsTakenBack() {
        act(opened(UNIT, Optional.empty()));
        act(new UnitMatched(UNIT, RETURN, "plate", true));
        assertThat(unmatched()).isEmpty();
        assertThat(units.find(UNIT)).isEmpty();

        act(new MatchUndone(UNIT, 2, RETURN.id()));

        assertThat(units.find(UNIT).orElseThrow().refused()).containsExactly(RETURN.id());
    }

    @Test
    void aUnitThatWasNotOpenedAfterAllIsGone() {
        act(opened(UNIT, Optional.empty()));
        act(new OpeningUndone(UNIT, 1, Optional.empty()));

        assertThat(unmatched()).isEmpty();
    }

    @Test
    void aRebuildAndARepeatGiveTheSame() {
        act(opened(UNIT, Optional.empty()));
        act(new SerialRead(UNIT, "SN-1"));
        act(new UnitMatched(UNIT, RETURN, "plate", true));
        act(opened(OTHER, Optional.empty()));
        act(new MatchUndone(UNIT, 3, RETURN.id()));
        var before = units.unmatched(10);

        var anew = ProjectionBed.database();
        var rebuilt = ProjectionBed.make(anew, new JdbiUndeclaredUnits(anew));
        for (int number = 1; number <= 5; number++) apply(rebuilt, number);
        for (int number = 2; number <= 5; number++) apply(units, number);

        assertThat(rebuilt.unmatched(10)).isEqualTo(before);
        assertThat(units.unmatched(10)).isEqualTo(before);
    }

    private static Standing standing() {
        return new Standing(
                UnitState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
