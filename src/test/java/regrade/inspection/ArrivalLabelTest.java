package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.kernel.Reference;
import regrade.photo.PhotoFact;
import regrade.photo.Picture;
import regrade.photo.Pictures;

import java.util.Optional;

class ArrivalLabelTest {
    private static final String LPN = "LPNHE919225404";
    private static final String ORDER = "403-5519284-1180357";

    private final Workbench bench = new Workbench();
    private Reference unit = UnitStory.reference(0);

    @BeforeEach
    void know() {
        bench.catalog.products.add(Workbench.headset(false));
    }

    @Test
    void aFaultyUnitFromItsBuyerWantsTheLabelOfItsParcel() {
        fromTheBuyer();
        assertThat(draft().wantsArrivalLabel()).isFalse();

        answer("function", Answer.FAIL);
        assertThat(draft().wantsArrivalLabel()).isTrue();
        bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(1)));
        bench.restart();

        assertThat(draft().wantsArrivalLabel()).isFalse();
        assertThat(draft().photos())
                .extracting(PhotoFact::question)
                .containsExactly(ArrivalLabel.ID);
        bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(2)));
        assertThat(draft().photos().getLast().question()).isEmpty();
    }

    @Test
    void itIsAskedForAgainWhenThePhotoIsTakenBack() {
        fromTheBuyer();
        answer("function", Answer.FAIL);
        bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(1)));

        bench.undo.undo();

        assertThat(draft().wantsArrivalLabel()).isTrue();
    }

    @Test
    void itHoldsNoSaveUp() {
        fromTheBuyer();
        answer("function", Answer.FAIL);

        assertThat(bench.save.restIsFine(unit)).isInstanceOf(SaveInspection.Result.Saved.class);
    }

    @Test
    void aUnitFromTheWarehouseIsNotAskedForIt() {
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();

        answer("function", Answer.FAIL);

        assertThat(draft().wantsArrivalLabel()).isFalse();
    }

    @Test
    void whatLiesAroundTheGoodsIsNoGroundForAClaim() {
        fromTheBuyer();

        answer("packaging", Answer.DAMAGED);
        answer("manual", Answer.MISSING);
        answer("cosmetic", Answer.MARKS);

        assertThat(draft().wantsArrivalLabel()).isFalse();
    }

    private void fromTheBuyer() {
        unit = bench.start.undeclared(ORDER, Workbench.headset(false)).draft().unit();
    }

    private void answer(String question, Answer answer) {
        bench.check.answer(unit, question, Optional.of(answer));
    }

    private Draft draft() {
        return bench.drafts.find(unit).orElseThrow();
    }
}
