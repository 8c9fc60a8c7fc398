package regrade.label.file;

import regrade.label.DrawLabel;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.LabelWords;

/// Draws labels in all three forms from one layout.
public final class LabelDrawer implements DrawLabel {
    private final LabelWords words;
    private final Face face = new Face();
    private final Raster raster = new Raster(face);

    public LabelDrawer(LabelWords words) {
        this.words = words;
    }

    @Override
    public byte[] draw(LabelContent content, LabelForm form, LabelStock stock) {
        var marks = Layout.of(content, stock, words, face);
        return switch (form) {
            case ZPL -> new ZplLabel(raster, face).draw(marks, stock);
            case PDF -> new PdfLabel().draw(marks, stock, content.unit().grouped());
            case PNG -> new PngLabel(raster).draw(marks, stock);
        };
    }
}
