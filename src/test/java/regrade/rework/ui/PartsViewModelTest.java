package regrade.rework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.checklist.AProduct;

import java.util.Locale;

class PartsViewModelTest {
    private final WorksBed bed = new WorksBed(Locale.ENGLISH);

    @Test
    void aProductWithPartsIsFoundBehindManyWithoutAny() {
        var headset = AProduct.of("electronics").with("Cable").made();
        for (int i = 0; i < 60; i++) bed.products.add(AProduct.of("electronics").made());
        bed.products.add(headset);

        bed.parts.search("casque");

        assertThat(bed.parts.foundProperty().get()).containsExactly(headset);
    }

    @Test
    void noMoreThanTwentyProductsAreOffered() {
        for (int i = 0; i < 60; i++)
            bed.products.add(AProduct.of("electronics").with("Cable").made());

        bed.parts.search("casque");

        assertThat(bed.parts.foundProperty().get()).hasSize(20);
    }

    @Test
    void aCountIsTakenAgainstWhatLiesThereWhenItIsTaken() {
        var headset = AProduct.of("electronics").with("Battery").made();
        bed.products.add(headset);
        bed.stock(headset, 3);
        bed.parts.look();
        var row = bed.parts.rowsProperty().get().getFirst();
        bed.parts.count(row);
        bed.stock(headset, 4);

        bed.parts.counted(row, "6");

        assertThat(bed.stock.stocked(headset, "part:battery")).isEqualTo(6);
    }
}
