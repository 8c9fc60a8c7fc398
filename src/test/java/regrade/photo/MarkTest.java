package regrade.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class MarkTest {
    private static final Spot LEFT_TOP = new Spot(0.25, 0.25);
    private static final Spot RIGHT_BOTTOM = new Spot(0.75, 0.5);

    @Test
    void anArrowPointsAtWhereItEnds() {
        var lines = new Mark.Arrow(LEFT_TOP, RIGHT_BOTTOM).lines(400, 200);

        assertThat(lines.getFirst())
                .containsExactly(new Mark.Point(100, 50), new Mark.Point(300, 100));
        assertThat(lines.getLast().get(1)).isEqualTo(new Mark.Point(300, 100));
        assertThat(lines.getLast()).allMatch(point -> point.x() > 250);
    }

    @Test
    void aBoxAndAnOvalStandBetweenTheirCornersWhicheverComesFirst() {
        for (var mark :
                new Mark[] {
                    new Mark.Box(RIGHT_BOTTOM, LEFT_TOP), new Mark.Oval(RIGHT_BOTTOM, LEFT_TOP)
                }) {
            var line = mark.lines(400, 200).getFirst();

            assertThat(line).allMatch(p -> p.x() > 99.9 && p.x() < 300.1);
            assertThat(line).allMatch(p -> p.y() > 49.9 && p.y() < 100.1);
            assertThat(line).anyMatch(p -> p.x() < 100.1).anyMatch(p -> p.x() > 299.9);
        }
    }

    @Test
    void aCaptionHasWords() {
        assertThat(new Mark.Caption(LEFT_TOP, " crack ").words()).isEqualTo("crack");
        for (var wrong : new String[] {" ", "a\nb", "x".repeat(Mark.Caption.LONGEST + 1)})
            assertThatThrownBy(() -> new Mark.Caption(LEFT_TOP, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void noStepLeavesThePicture(
            @ForAll @DoubleRange(min = -9, max = 9) double right,
            @ForAll @DoubleRange(min = -9, max = 9) double down) {
        var moved = RIGHT_BOTTOM.moved(right, down);

        assertThat(moved.x()).isBetween(0.0, 1.0);
        assertThat(moved.y()).isBetween(0.0, 1.0);
    }

    @Test
    void nothingLiesOutside() {
        assertThatThrownBy(() -> new Spot(1.01, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spot(0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
