package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.label.BarCode;
import regrade.label.ScanSheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/// Codes to be scanned from a screen or from paper, read by another decoder.
class ScanSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"LPNPR000000101", "9520000000042", "X00PRCT003", "PRS40112"})
    void aBarCodeOnTheScreenIsRead(String text) {
        var code = new Code128Bars().draw(text);

        assertThat(SymbolReader.code128(picture(code))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "a\nb", "12345678901234567890123456789012345678901"})
    void whatIsNoCodeIsRefused(String text) {
        assertThatThrownBy(() -> new Code128Bars().draw(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSheetHasItsCodesAndWordsOnAsManyPagesAsItNeeds() throws IOException {
        var item = new ScanSheet.Item("1 · A title", "Words of a story.", List.of("PRS40112"));
        var content = new ScanSheet.Content("A sheet", "Advice.", Collections.nCopies(8, item));

        try (var document = Loader.loadPDF(new ScanSheetDrawer().draw(content))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A sheet", "Advice.", "1 · A title", "Words of a story.");
            var page = new PDFRenderer(document).renderImageWithDPI(1, 304.8f);
            assertThat(SymbolReader.code128(page)).isEqualTo("PRS40112");
        }
    }

    private static BufferedImage picture(BarCode code) {
        int module = 2;
        int width = (code.modules() + 2 * BarCode.QUIET) * module;
        var picture = new BufferedImage(width, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) for (int y = 0; y < 60; y++) picture.setRGB(x, y, 0xffffff);
        for (var bar : code.bars())
            for (int x = 0; x < bar.width() * module; x++)
                for (int y = 5; y < 55; y++)
                    picture.setRGB((BarCode.QUIET + bar.at()) * module + x, y, 0);
        return picture;
    }
}
