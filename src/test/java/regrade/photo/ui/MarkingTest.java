package regrade.photo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.photo.Mark;
import regrade.photo.Spot;

import java.util.List;
import java.util.stream.IntStream;

class MarkingTest {
    private static final Spot HERE = new Spot(0.2, 0.3);
    private static final Spot THERE = new Spot(0.6, 0.7);

    @Test
    void twoPlacesMakeAMark() {
        var drawn = Marking.BEGUN.at(HERE).placed().at(THERE).placed();

        assertThat(drawn.marks()).containsExactly(new Mark.Arrow(HERE, THERE));
        assertThat(drawn.start()).isEmpty();
    }

    @Test
    void theMarkThatIsBeingDrawnIsSeenAndChangesItsShape() {
        var begun = Marking.BEGUN.at(HERE).placed().at(THERE);

        assertThat(begun.seen()).containsExactly(new Mark.Arrow(HERE, THERE));
        assertThat(begun.kind(MarkKind.BOX).placed().marks())
                .containsExactly(new Mark.Box(HERE, THERE));
        assertThat(begun.kind(MarkKind.CAPTION).start()).isEmpty();
    }

    @Test
    void aMarkWithoutALengthIsNone() {
        var same = Marking.BEGUN.at(HERE).placed().placed();

        assertThat(same.marks()).isEmpty();
        assertThat(same.start()).contains(HERE);
    }

    @Test
    void aCaptionAsksForItsWords() {
        var asking = Marking.BEGUN.at(HERE).kind(MarkKind.CAPTION).placed();

        assertThat(asking.writing()).isTrue();
        assertThat(asking.written("crack").marks())
                .containsExactly(new Mark.Caption(HERE, "crack"));
        assertThat(asking.written("crack").writing()).isFalse();
        assertThat(asking.written("  ").marks()).isEmpty();
        assertThat(asking.unwritten().writing()).isFalse();
    }

    @Test
    void backTakesWhatWasBegunThenMarkAfterMark() {
        var two = Marking.BEGUN.at(HERE).placed().at(THERE).placed().kind(MarkKind.OVAL).placed();

        assertThat(two.back().start()).isEmpty();
        assertThat(two.back().marks()).hasSize(1);
        assertThat(two.back().back().marks()).isEmpty();
        assertThat(two.back().back().back().marks()).isEmpty();
    }

    @Test
    void thereAreNotMoreMarksThanPointAtSomething() {
        var full =
                IntStream.range(0, Mark.MOST + 3)
                        .boxed()
                        .reduce(
                                Marking.BEGUN,
                                (now, i) ->
                                        now.at(HERE).placed().at(THERE.moved(0, i / 1e3)).placed(),
                                (one, _) -> one);

        assertThat(full.full()).isTrue();
        assertThat(full.marks()).hasSize(Mark.MOST);
    }

    @Test
    void aDigitChoosesTheShape() {
        assertThat(List.of(1, 2, 3, 4))
                .extracting(digit -> MarkKind.of(digit).orElseThrow())
                .containsExactly(MarkKind.values());
        assertThat(MarkKind.of(0)).isEmpty();
        assertThat(MarkKind.of(5)).isEmpty();
    }
}
