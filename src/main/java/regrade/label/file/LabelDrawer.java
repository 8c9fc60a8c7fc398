package regrade.label.file;

import regrade.label.DrawLabel;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.LabelWords;
import regrade.platform.lettering.Face;

import java.util.List;
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
    public byte[] draw(List<LabelContent> contents, LabelForm form, LabelStock stock) {
        if (contents.isEmpty() || contents.size() > 1 && !form.holdsSeveral())
            throw new IllegalArgumentException(contents.size() + " labels as " + form);
        var drawing = pen();
        var labels =
                contents.stream()
                        .map(content -> Layout.of(content, stock, words, drawing.face()))
                        .toList();
        return switch (form) {
            case ZPL -> new ZplLabel(drawing.raster(), drawing.face()).draw(labels, stock);
            case PDF -> new PdfLabel().draw(labels, Paper.of(stock), title(contents));
            case PNG -> new PngLabel(drawing.raster()).draw(labels.getFirst(), stock);
        };
    }

    /// What a reader of PDF shows in place of the file's name.
    private static String title(List<LabelContent> contents) {
        var first = contents.getFirst().unit().grouped();
        return contents.size() == 1 ? first : first + " – " + contents.getLast().unit().grouped();
    }

    private synchronized Pen pen() {
        if (pen.isEmpty()) {
            var face = new Face();
            pen = Optional.of(new Pen(face, new Raster(face)));
        }
        return pen.orElseThrow();
    }
}
