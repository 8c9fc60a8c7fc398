package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.kernel.Reference;
import regrade.photo.Mark;
import regrade.photo.MarkedPhotos.Kept;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoMarked;
import regrade.photo.Picture;
import regrade.photo.Pictures;
import regrade.photo.Spot;

import java.util.List;
import java.util.Optional;

class MarkPhotoTest {
    private static final String LPN = "LPNHE919225404";
    private static final Mark CRACK = new Mark.Arrow(new Spot(0.1, 0.1), new Spot(0.5, 0.5));
    private static final Mark DENT = new Mark.Oval(new Spot(0.2, 0.2), new Spot(0.4, 0.4));

    private final Workbench bench = new Workbench();
    private Reference unit = UnitStory.reference(0);

    @BeforeEach
    void open() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
        bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(1)));
    }

    @Test
    void aMarkedCopyIsAPhotoOfItsOwnBesideItsOriginal() {
        var original = original();
        var before = bench.photoFiles.kept.get(original.hash()).clone();

        assertThat(mark(original, CRACK)).isInstanceOf(Kept.Added.class);
        bench.restart();

        assertThat(bench.photoFiles.kept.get(original.hash())).isEqualTo(before);
        assertThat(draft().photos()).hasSize(2);
        assertThat(draft().photos().getLast().original()).contains(original);
        assertThat(bench.photoFiles.kept)
                .containsKey(draft().photos().getLast().photo().hash())
                .hasSize(2);
    }

    @Test
    void aCopyIsEvidenceForTheQuestionOfItsOriginal() {
        var fact =
                new regrade.photo.PhotoFact.PhotoTaken(
                        unit,
                        new Photo("b".repeat(64), 9, regrade.photo.PhotoFormat.PNG),
                        bench.now,
                        "cosmetic");
        bench.drafts.append(draft(), fact);
        var copy = new Photo("c".repeat(64), 9, regrade.photo.PhotoFormat.JPEG);

        bench.mark.keep(unit, fact.photo(), copy);

        assertThat(draft().photos().getLast().question()).isEqualTo("cosmetic");
    }

    @Test
    void theVerySameMarksTwiceAreOneCopy() {
        var original = original();
        mark(original, CRACK);
        long before = bench.journal.last();

        assertThat(mark(original, CRACK)).isInstanceOf(Kept.AlreadyThere.class);
        assertThat(bench.journal.last()).isEqualTo(before);
        assertThat(mark(original, DENT)).isInstanceOf(Kept.Added.class);
    }

    @Test
    void anUndoneCopyNoLongerCountsAndItsFileStays() {
        mark(original(), CRACK);

        var undone = bench.undo.undo().orElseThrow();

        assertThat(undone.act().facts()).singleElement().isInstanceOf(PhotoMarked.class);
        assertThat(draft().photos())
                .extracting(PhotoFact::original)
                .containsExactly(Optional.empty());
        assertThat(bench.photoFiles.kept).hasSize(2);
        assertThat(mark(original(), CRACK)).isInstanceOf(Kept.Added.class);
    }

    @Test
    void aUnitThatLeftTheBenchIsMarkedAndStaysWhereItIs() {
        var original = original();
        bench.save.restIsFine(unit);
        var standing = draft().standing();

        assertThat(mark(original, DENT)).isInstanceOf(Kept.Added.class);
        assertThat(draft().standing()).isEqualTo(standing);
        bench.undo.undo();

        assertThat(draft().photos()).hasSize(1);
        assertThat(draft().standing()).isEqualTo(standing);
    }

    @Test
    void anotherUnitOnTheBenchIsNotDisturbed() {
        var original = original();
        bench.save.restIsFine(unit);
        bench.returns.add(Workbench.announced("LPNHE919225405", "X001T4P9QZ"));
        var next = bench.opened("LPNHE919225405").draft().unit();

        mark(original, DENT);
        bench.check.answer(next, "manual", Optional.of(Answer.MISSING));

        assertThat(bench.board.now().onBench().orElseThrow().draft().unit()).isEqualTo(next);
    }

    @Test
    void whatIsNoPhotoOfTheUnitIsNotMarked() {
        var original = original();
        var drawn = bench.drawMarks.draw(original, List.of(CRACK)).orElseThrow();
        bench.undo.undo();
        long before = bench.journal.last();

        assertThat(bench.mark.keep(unit, original, drawn)).isInstanceOf(Kept.OriginalGone.class);
        assertThat(bench.mark.keep(UnitStory.reference(7), original, drawn))
                .isInstanceOf(Kept.OriginalGone.class);
        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void anAlteredPhotoIsNotMarked() {
        var original = original();
        bench.photoFiles.kept.put(original.hash(), Pictures.jpeg(9));

        assertThat(bench.drawMarks.draw(original, List.of(CRACK))).isEmpty();
        assertThat(bench.photoFiles.kept).hasSize(1);
    }

    private Kept mark(Photo original, Mark mark) {
        var copy = bench.drawMarks.draw(original, List.of(mark)).orElseThrow();
        return bench.mark.keep(unit, original, copy);
    }

    private Photo original() {
        return draft().photos().getFirst().photo();
    }

    private Draft draft() {
        return bench.drafts.find(unit).orElseThrow();
    }
}
