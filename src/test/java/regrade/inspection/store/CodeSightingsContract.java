package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.aUnit;

import org.junit.jupiter.api.Test;

import regrade.inspection.CodeSightings;
import regrade.inspection.CodeSightings.Sighting;
import regrade.inspection.ComparedCode;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// What everybody promises who knows where a code was read.
abstract class CodeSightingsContract {
    static final String SERIAL = "SN-4O1I7-22";

    abstract InMemoryJournal journal();

    abstract CodeSightings sightings();

    long act(Fact... facts) {
        return journal().append(INSPECTOR, List.of(facts)).number();
    }

    long read(int n, String serial) {
        if (journal().ofUnit(unit(n)).isEmpty()) act(aUnit(n).opened());
        return act(new SerialRead(unit(n), serial));
    }

    static Reference unit(int n) {
        return UnitStory.reference(n);
    }

    static ActUndone undone(int n, long act) {
        return new ActUndone(
                unit(n), act, Draft.opened(aUnit(n).opened(), UnitStory.MORNING).standing());
    }

    List<Reference> units(String read) {
        return found(read).stream().map(Sighting::unit).toList();
    }

    private List<Sighting> found(String read) {
        return sightings().of(ComparedCode.of("serial", read).orElseThrow(), Optional.of(unit(0)));
    }

    @Test
    void nobodyHasACodeThatWasNeverRead() {
        read(1, SERIAL);

        assertThat(units("SN-999999")).isEmpty();
    }

    @Test
    void theUnitIsFoundByWhatIsComparedWithTheTimeOfTheReading() {
        long act = read(1, SERIAL);

        assertThat(found("sn 40117 22"))
                .containsExactly(
                        new Sighting(unit(1), journal().ofUnit(unit(1)).getLast().header().time()));
        assertThat(act).isPositive();
    }

    @Test
    void theUnitThatAsksIsLeftOut() {
        read(0, SERIAL);
        read(1, SERIAL);

        assertThat(units(SERIAL)).containsExactly(unit(1));
    }

    @Test
    void theNewestComeFirstAndNotMoreThanAFew() {
        for (int n = 1; n <= 7; n++) read(n, SERIAL);

        assertThat(units(SERIAL)).containsExactly(unit(7), unit(6), unit(5), unit(4), unit(3));
    }

    @Test
    void onlyTheLatestReadingOfAQuestionCounts() {
        read(1, SERIAL);
        read(1, "SN-123456");
        act(new CodeRead(unit(1), "transparency", "AZ:Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7"));

        assertThat(units(SERIAL)).isEmpty();
        assertThat(units("SN-123456")).containsExactly(unit(1));
    }

    @Test
    void aReadingThatTellsNothingApartFollowsOneThatDoes() {
        read(1, SERIAL);
        read(1, "N/A");

        assertThat(units(SERIAL)).isEmpty();
    }

    @Test
    void anUndoneReadingUncoversTheOneBefore() {
        read(1, SERIAL);
        long second = read(1, "SN-123456");
        act(undone(1, second));

        assertThat(units("SN-123456")).isEmpty();
        assertThat(units(SERIAL)).containsExactly(unit(1));
    }

    @Test
    void anUndoneOpeningLeavesNothing() {
        long opened = act(aUnit(1).opened());
        read(1, SERIAL);
        act(new OpeningUndone(unit(1), opened, Optional.empty()));

        assertThat(units(SERIAL)).isEmpty();
    }

    @Test
    void textFromOutsideIsATextAmongOthers() {
        var wicked = "'; drop table code_sighting; -- %_ :code ? é";
        read(1, wicked);

        assertThat(units(wicked)).containsExactly(unit(1));
        assertThat(units("%%%%%_")).isEmpty();
    }
}
