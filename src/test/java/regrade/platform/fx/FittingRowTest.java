package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;

class FittingRowTest {
    private final FittingRow row = new FittingRow();

    FittingRowTest() {
        row.setSpacing(10);
        for (int i = 0; i < 3; i++) {
            var card = new Region();
            card.setPrefSize(100, 40);
            row.getChildren().add(card);
        }
    }

    @Test
    void showsWhatFitsInFullAndNothingCut() {
        assertThat(shownIn(320)).containsExactly(true, true, true);
        assertThat(shownIn(319)).containsExactly(true, true, false);
        assertThat(shownIn(99)).containsExactly(false, false, false);
    }

    @Test
    void showsAgainWhatFitsAgain() {
        shownIn(120);

        assertThat(shownIn(400)).containsExactly(true, true, true);
    }

    private List<Boolean> shownIn(double width) {
        row.resize(width, 40);
        row.layout();
        return row.getChildren().stream().map(Node::isVisible).toList();
    }
}
