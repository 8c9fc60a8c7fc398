package regrade.label.file;

import regrade.label.DrawLabel;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.LabelWords;

import java.util.Optional;

/// Draws labels in all three forms from one layout.
public final class LabelDrawer implements DrawLabel {
    private final LabelWords words;
    private Optional<Pen> pen = Optional.empty();

    /// What letters are drawn with; reading its font takes longer than all else at the program's
    /// start.
    private record Pen(Face face, Raster raster) {}

    public LabelDrawer(LabelWords words) {
        this.words = words;
    }

    @Override
    public byte[] draw(LabelContent content, LabelForm form, LabelStock stock) {
        var drawing = pen();
        var marks = Layout.of(content, stock, words, drawing.face());
        return switch (form) {
            case ZPL -> new ZplLabel(drawing.raster(), drawing.face()).draw(marks, stock);
            case PDF -> new PdfLabel().draw(marks, Paper.of(stock), content.unit().grouped());
            case PNG -> new PngLabel(drawing.raster()).draw(marks, stock);
        };
    }

    private synchronized Pen pen() {
        if (pen.isEmpty()) {
            var face = new Face();
            pen = Optional.of(new Pen(face, new Raster(face)));
        }
        return pen.orElseThrow();
    }
}
