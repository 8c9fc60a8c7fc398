package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.inspection.Doubt.Kind;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.journal.Entry;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.Picture;
import regrade.photo.Pictures;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class IdentityTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";
    private static final String SERIAL = "H7-22A-O19I84";
    private static final String LIKE_IT = "h7-22a-019184";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(true));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        bench.returns.add(Workbench.announced(OTHER_LPN, "X001T4P9QZ"));
    }

    private Reference first() {
        var unit = bench.opened(LPN).draft().unit();
        bench.open.open(SERIAL);
        return unit;
    }

    private Draft second(String serial) {
        bench.opened(OTHER_LPN);
        return ((Opening.SerialTaken) bench.open.open(serial)).worksheet().draft();
    }

    private static List<Kind> doubts(Draft draft) {
        return draft.identity().doubts().stream()
                .flatMap(doubted -> doubted.doubts().stream())
                .map(Doubt::kind)
                .toList();
    }

    private Draft draft(Reference unit) {
        return bench.drafts.find(unit).orElseThrow();
    }

    private static int digit(Draft draft) {
        var page = draft.checklist().page(0);
        var serial = draft.checklist().question(Question.SERIAL).orElseThrow();
        return Checklist.digitAt(page.indexOf(serial));
    }

    @Test
    void aSerialThatAParkedUnitHasIsTakenAsReadAndDoubtedInTheSameAct() {
        var parked = first();

        var draft = second(LIKE_IT);

        assertThat(draft.serial()).isEqualTo(LIKE_IT);
        assertThat(draft.answers().to("serial")).contains(Answer.OK);
        assertThat(doubts(draft)).containsExactly(Kind.OPEN_TWICE);
        var act = bench.journal.ofUnit(draft.unit()).getLast().facts();
        assertThat(act.getFirst()).isEqualTo(new SerialRead(draft.unit(), LIKE_IT));
        assertThat(((IdentityDoubted) act.getLast()).doubts().getFirst().other()).contains(parked);
    }

    @Test
    void aUnitThatNothingSpeaksAgainstHasNoFactMore() {
        first();

        var draft = second("H7-22A-555555");

        assertThat(draft.identity().doubts()).isEmpty();
        assertThat(bench.journal.ofUnit(draft.unit()).getLast().facts()).hasSize(1);
    }

    @Test
    void whatWasTypedIsDoubtedLikeWhatWasScanned() {
        first();
        var unit = bench.opened(OTHER_LPN).draft().unit();

        var sheet = bench.check.serial(unit, LIKE_IT).orElseThrow();

        assertThat(doubts(sheet.draft())).containsExactly(Kind.OPEN_TWICE);
    }

    @Test
    void theDoubtIsThereAfterACrashAndGoneAfterAnUndo() {
        first();
        var unit = second(LIKE_IT).unit();
        bench.restart();
        assertThat(doubts(draft(unit))).containsExactly(Kind.OPEN_TWICE);

        bench.undo.undo();

        assertThat(draft(unit).identity()).isEqualTo(Identity.UNREAD);
        assertThat(draft(unit).answers().to("serial")).isEmpty();
    }

    @Test
    void anUndoneReadingOfTheOtherUnitRaisesNoDoubt() {
        first();
        bench.undo.undo();

        assertThat(doubts(second(LIKE_IT))).isEmpty();
    }

    @Test
    void theNextReadingReplacesTheDoubt() {
        first();
        var unit = second(LIKE_IT).unit();
        bench.check.answer(unit, "serial", Optional.empty());

        bench.open.open("H7-22A-555555");

        assertThat(doubts(draft(unit))).isEmpty();
    }

    @Test
    void theDigitOfADoubtedSerialSaysOtherUnitAtOnce() {
        var parked = first();
        var plain = bench.check.press(bench.start.takeUp(parked).draft().unit(), 0, 4).draft();
        assertThat(plain.unit()).isEqualTo(parked);
        var draft = second(LIKE_IT);

        var after = bench.check.press(draft.unit(), 0, digit(draft)).draft();

        assertThat(after.answers().to("serial")).contains(Answer.FAIL);
        assertThat(bench.check.press(draft.unit(), 0, digit(draft)).draft().answers().to("serial"))
                .isEmpty();
    }

    @Test
    void aPhotoOfADoubtedUnitIsForItsSerial() {
        first();
        var unit = second(LIKE_IT).unit();

        photograph(unit, 1);
        photograph(unit, 2);

        assertThat(draft(unit).photos())
                .extracting(PhotoFact::question)
                .containsExactly("serial", "");
        assertThat(draft(unit).unproved()).isEmpty();
    }

    private void photograph(Reference unit, int n) {
        bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(n)));
        assertThat(draft(unit).photos().getLast().photo().hash())
                .isEqualTo(Photo.hash(Pictures.jpeg(n)));
    }

    @Test
    void theFactIsReadFromTheFileAsItWasWritten(@TempDir Path folder) {
        first();
        var written = bench.journal.ofUnit(second(LIKE_IT).unit()).getLast().facts();
        var kinds = new FactKinds(InspectionFact.KINDS);
        try (var bed = JournalBed.open(folder, kinds, _ -> List.of(), Clock.systemUTC())) {
            bed.journal().append(UnitStory.INSPECTOR, written);
        }

        try (var bed = JournalBed.open(folder, kinds, _ -> List.of(), Clock.systemUTC())) {
            var read = new ArrayList<Entry>();
            bed.journal().read(1, 1, read::add);
            assertThat(read.getFirst().facts()).isEqualTo(written);
        }
    }
}
