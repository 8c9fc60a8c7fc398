package regrade.history.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import regrade.history.CapsuleSheet;
import regrade.history.CapsuleSheet.Picture;
import regrade.history.CapsuleSheet.Row;
import regrade.history.CapsuleSheet.Section;
import regrade.photo.DrawnPicture;
import regrade.photo.Photo;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;
import regrade.platform.lettering.SheetPages;
import regrade.platform.lettering.SheetPages.Weight;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/// Draws a capsule's summary: A4, as many pages as it needs, photos three in a row with the hash
/// that names each.
///
/// Places are in points from the upper left corner.
final class SummaryPdf {
    private static final float SIZE = 9;
    private static final float LEADING = 12.5f;
    private static final float NAMES = 125;
    private static final float GAP = 10;
    private static final int PHOTOS_IN_A_ROW = 3;
    private static final float PHOTO = 150;
    private static final float TINY = 6.5f;
    private static final int HALF_HASH = 32;
    // of a buyer's comment, which may be as long as a cell
    private static final int LONGEST = 2000;
    private static final int MOST_LINES = 12;

    private final CapsuleSheet sheet;
    private final Lettering lettering;
    private final SheetPages pages;

    private SummaryPdf(CapsuleSheet sheet, Face face, SheetPages pages) {
        this.sheet = sheet;
        this.lettering = new Lettering(face, LONGEST);
        this.pages = pages;
    }

    /// @param look draws a photo small
    static byte[] draw(CapsuleSheet sheet, Function<Photo, DrawnPicture> look) {
        try (var letters = Face.read();
                var document = new PDDocument()) {
            var font = PDType0Font.load(document, letters, true);
            document.getDocumentInformation().setTitle(sheet.title());
            try (var pages = new SheetPages(document, font)) {
                new SummaryPdf(sheet, new Face(), pages).draw(look);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("pdf", e);
        }
    }

    private void draw(Function<Photo, DrawnPicture> look) throws IOException {
        text(sheet.title(), 17, true, 22);
        text(sheet.purpose(), 10.5f, false, 16);
        for (var section : sheet.sections()) draw(section);
        if (!sheet.photos().isEmpty()) photos(look);
        pages.room(LEADING * 4);
        pages.down(GAP);
        for (var note : sheet.notes()) paragraph(note);
    }

    private void text(String text, float size, boolean bold, float leading) throws IOException {
        pages.room(leading);
        pages.down(leading);
        pages.write(
                0,
                size,
                bold ? Weight.BOLD : Weight.PLAIN,
                lettering.line(text, SheetPages.WIDTH, size, bold));
    }

    private void draw(Section section) throws IOException {
        // a heading does not stand alone at the foot of a page
        pages.room(GAP + LEADING * 3);
        pages.down(GAP);
        text(section.heading(), 11, true, LEADING + 1);
        pages.rule();
        for (var row : section.rows()) draw(row);
    }

    private void draw(Row row) throws IOException {
        var names = lettering.lines(row.name(), 2, NAMES - GAP, SIZE);
        var values = lettering.lines(row.value(), MOST_LINES, SheetPages.WIDTH - NAMES, SIZE);
        int lines = Math.max(1, Math.max(names.size(), values.size()));
        pages.room(lines * LEADING);
        for (int i = 0; i < lines; i++) {
            pages.down(LEADING);
            if (i < names.size()) pages.write(0, SIZE, Weight.QUIET, names.get(i));
            if (i < values.size()) pages.write(NAMES, SIZE, Weight.PLAIN, values.get(i));
        }
    }

    private void photos(Function<Photo, DrawnPicture> look) throws IOException {
        float row = PHOTO + TINY * 5;
        pages.room(GAP + LEADING + row);
        pages.down(GAP);
        text(sheet.photosHeading(), 11, true, LEADING + 1);
        pages.rule();
        for (int i = 0; i < sheet.photos().size(); i += PHOTOS_IN_A_ROW) {
            int end = Math.min(i + PHOTOS_IN_A_ROW, sheet.photos().size());
            pages.room(row + GAP);
            pages.down(GAP);
            row(sheet.photos().subList(i, end), look);
            pages.down(row);
        }
    }

    private void row(List<Picture> photos, Function<Photo, DrawnPicture> look) throws IOException {
        float left = 0;
        for (var picture : photos) {
            pages.picture(left, PHOTO, opaque(look.apply(picture.photo())));
            var hash = picture.photo().hash();
            var caption = lettering.line(picture.caption(), PHOTO, SIZE, false);
            pages.below(left, PHOTO + TINY * 1.6f, SIZE - 1, caption);
            pages.below(left, PHOTO + TINY * 3, TINY, hash.substring(0, HALF_HASH));
            pages.below(left, PHOTO + TINY * 4.2f, TINY, hash.substring(HALF_HASH));
            left += SheetPages.WIDTH / PHOTOS_IN_A_ROW;
        }
    }

    private void paragraph(String text) throws IOException {
        for (var line : lettering.lines(text, MOST_LINES, SheetPages.WIDTH, SIZE)) {
            pages.room(LEADING);
            pages.down(LEADING);
            pages.write(0, SIZE, Weight.QUIET, line);
        }
    }

    private static BufferedImage opaque(DrawnPicture picture) {
        int width = picture.width();
        int height = picture.height();
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, picture.argb(), 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.drawImage(drawn, 0, 0, Color.WHITE, null);
        brush.dispose();
        return image;
    }
}
