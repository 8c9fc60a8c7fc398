package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Region left = new Region();
    private final Region right = new Region();
    private final Columns columns = new Columns();

    ColumnsTest() {
        Columns.setPercent(left, 25);
        Columns.setPercent(right, 75);
        columns.setGap(10);
        columns.setPadding(new Insets(5));
        columns.getChildren().addAll(left, right);
    }

    @Test
    void eachColumnHasItsPartOfTheWidthAndTheWholeHeight() {
        columns.resize(420, 200);
        columns.layout();

        assertThat(left.getBoundsInParent())
                .extracting("minX", "minY", "width", "height")
                .containsExactly(5.0, 5.0, 100.0, 190.0);
        assertThat(right.getBoundsInParent())
                .extracting("minX", "minY", "width", "height")
                .containsExactly(115.0, 5.0, 300.0, 190.0);
    }

    @Test
    void whatStandsInAColumnDoesNotAskForMoreRoom() {
        left.setMinSize(5_000, 5_000);

        assertThat(columns.minWidth(-1)).isEqualTo(10);
        assertThat(columns.prefHeight(300)).isEqualTo(10);
    }
}
