package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import regrade.kernel.Reference;
import regrade.label.Labels;
import regrade.label.file.Mark.Dots;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

class SymbolsTest {
    @Property(tries = 500)
    void theBarsAreThoseOfAnotherEncoder(@ForAll("references") Reference unit) {
        var bars = Symbols.code128(unit, 0, 0, 1, 1).bars();

        assertThat(modules(bars, Symbols.CODE_128_MODULES)).isEqualTo(byZxing(unit));
    }

    @Example
    void eachModuleIsAWholeNumberOfDots() {
        var bars = Symbols.code128(Labels.UNIT, 83, 190, 2, 56);

        assertThat(bars.place()).isEqualTo(new Dots(83, 190, 290, 56));
        assertThat(bars.bars()).allMatch(bar -> bar.width() % 2 == 0 && (bar.x() - 83) % 2 == 0);
        assertThat(bars.bars()).allMatch(bar -> bar.y() == 190 && bar.height() == 56);
        assertThat(bars.bars().getLast().right()).isEqualTo(bars.place().right());
    }

    @Property(tries = 200)
    void everyReferenceIsASmallestQrCode(@ForAll("references") Reference unit) {
        var matrix = Symbols.qr(unit, 20, 20, 5);

        assertThat(matrix.place()).isEqualTo(new Dots(20, 20, 105, 105));
        assertThat(matrix.cells())
                .allMatch(cell -> cell.width() % 5 == 0 && cell.height() % 5 == 0);
        assertThat(matrix.cells().stream().mapToInt(Dots::right).max()).hasValue(125);
        assertThat(matrix.cells().stream().mapToInt(Dots::bottom).max()).hasValue(125);
    }

    @Provide
    Arbitrary<Reference> references() {
        return LabelProperties.references();
    }

    private static BitSet modules(List<Dots> bars, int length) {
        var dark = new BitSet(length);
        bars.forEach(bar -> dark.set(bar.x(), bar.right()));
        return dark;
    }

    private static BitSet byZxing(Reference unit) {
        var hints = Map.of(EncodeHintType.FORCE_CODE_SET, "B", EncodeHintType.MARGIN, 0);
        var matrix =
                new Code128Writer()
                        .encode(
                                unit.text(),
                                BarcodeFormat.CODE_128,
                                Symbols.CODE_128_MODULES,
                                1,
                                hints);
        assertThat(matrix.getWidth()).isEqualTo(Symbols.CODE_128_MODULES);
        var dark = new BitSet(matrix.getWidth());
        for (int x = 0; x < matrix.getWidth(); x++) dark.set(x, matrix.get(x, 0));
        return dark;
    }
}
