package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.inspection.BlindLook;
import regrade.inspection.Draft;
import regrade.inspection.Opening;
import regrade.inspection.UnitState;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.scan.IdentifyCode;
import regrade.scan.Viewfinder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whatever the bench asks just now, a unit can be put aside, and what was answered stays.
class ParkingTest {
    private static final Set<Class<?>> ABOUT_THE_UNIT =
            Set.of(
                    Asking.WhatRemark.class,
                    Asking.WhatIsInside.class,
                    Asking.WhichGrade.class,
                    Asking.WhyGrade.class,
                    Asking.WhichFailed.class);

    private BenchBed bed = new BenchBed(false);
    private Reference unit;

    @BeforeEach
    void aUnitWithAnAnswerAndANote() {
        bed = new BenchBed(false);
        bed.model.scanned(BenchBed.LPN);
        unit = bed.unit();
        bed.model.answer(Question.MANUAL, Optional.of(Answer.DAMAGED));
        bed.model.note();
        bed.model.entered("page 3 is torn");
    }

    private static final Parcel PARCEL =
            new Parcel(
                    new ParcelCode("JJD0099999999"),
                    true,
                    "",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    private List<Asking> all() {
        var sheet = bed.now().unit().orElseThrow();
        var question = sheet.draft().checklist().questions().getFirst();
        var scan = new IdentifyCode().identify("BOX-17");
        var declaring = new Declaring(scan, List.of(ClientId.OWN));
        var known =
                new Opening.KnownUnit(
                        unit, bed.bench.units.find(unit).orElseThrow().standing(), "Casque");
        return List.of(
                new Asking.Nothing(),
                new Asking.WhichReturn("BOX-17", List.of()),
                new Asking.LeftInParcel(PARCEL, PARCEL.code().text(), List.of()),
                new Asking.WhichProduct(declaring, List.of()),
                new Asking.WhichClient(declaring, List.of(ClientId.OWN)),
                new Asking.WhatTitle(declaring, ClientId.OWN),
                new Asking.WhatRemark(question),
                new Asking.WhatIsInside(),
                new Asking.OnceMore(known),
                new Asking.WhichGrade(),
                new Asking.WhyGrade(Grade.C, List.of()),
                new Asking.WhichFailed(List.of(), sheet.draft().checklist()),
                new Asking.WhichRework(List.of()),
                new Asking.WhichLook(List.of()),
                new Asking.LookOrInspect(unit, "Casque"),
                new Asking.SecondLook(look(sheet.draft()), 0, Set.of()));
    }

    private static BlindLook look(Draft draft) {
        var by = new BlindLook.By(1, new Inspector("lea"), new Inspector("ines"));
        return new BlindLook(draft.unit(), "Casque", draft.checklist(), Answers.NONE, by);
    }

    @Test
    void everyQuestionIsTried() {
        assertThat(all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(Asking.class.getPermittedSubclasses()));
    }

    @Test
    void theKeyPutsTheUnitAsideWhateverIsAsked() {
        for (int i = 0; i < all().size(); i++) {
            aUnitWithAnAnswerAndANote();
            var asking = all().get(i);

            var after =
                    new BenchWork(acts(), new OnTheBench(_ -> {})).park(bed.now().asking(asking));

            assertThat(after.unit()).as("%s", asking).isEmpty();
            assertThat(after.asking() instanceof Asking.Nothing)
                    .as("%s", asking)
                    .isEqualTo(
                            asking instanceof Asking.Nothing
                                    || ABOUT_THE_UNIT.contains(asking.getClass()));
            assertParked(asking);
        }
    }

    @Test
    void aScanOfAnotherUnitPutsItAsideWhateverIsAsked() {
        for (int i = 0; i < all().size(); i++) {
            aUnitWithAnAnswerAndANote();
            var asking = all().get(i);
            var before = bed.now().asking(asking);
            var opening = bed.bench.open.open(BenchBed.OTHER_LPN);
            var questions = new BenchQuestions(acts(), new BenchRework(acts(), _ -> {}), _ -> {});

            var after = questions.scanned(before, BenchBed.OTHER_LPN, opening);

            assertThat(after.asking()).as("%s", asking).isInstanceOf(Asking.Nothing.class);
            assertThat(after.unit()).as("%s", asking).isPresent();
            assertThat(after.unit().orElseThrow().draft().unit()).isNotEqualTo(unit);
            assertParked(asking);
        }
    }

    private void assertParked(Asking asking) {
        var draft = Draft.of(unit, bed.bench.journal.ofUnit(unit)).orElseThrow();
        assertThat(draft.state()).as("%s", asking).isEqualTo(UnitState.PARKED);
        assertThat(draft.answers().to(Question.MANUAL)).contains(Answer.DAMAGED);
        assertThat(draft.answers().remarks()).containsEntry(Question.MANUAL, "page 3 is torn");
    }

    private BenchActs acts() {
        var bench = bed.bench;
        return new BenchActs(
                bench.open,
                bench.start,
                bench.check,
                bench.save,
                bench.rework,
                bench.lookAgain,
                bench.photograph,
                bench.weigh,
                bench.contents,
                new Viewfinder(() -> 0),
                bench.parcelDesk,
                bench.park,
                bench.undo,
                bench.board,
                () -> {},
                () -> {},
                _ -> Optional.empty());
    }
}
