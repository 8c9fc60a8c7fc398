package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;

import regrade.grading.Grade;
import regrade.kernel.CheckCharacter;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.Labels;
import regrade.label.file.Mark.Bars;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.label.file.Mark.Matrix;
import regrade.label.file.ZplReader.Command;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// What holds for every label, whatever stands on it.
class LabelProperties {
    private static final LabelDrawer DRAWER = new LabelDrawer(Labels.FRENCH);
    private static final Face FACE = new Face();

    @Property(tries = 1000)
    void noTextCanChangeAZplLabel(
            @ForAll("contents") LabelContent content, @ForAll("stocks") LabelStock stock) {
        var commands = ZplReader.read(DRAWER.draw(content, LabelForm.ZPL, stock));

        assertThat(commands.getFirst().name()).isEqualTo("XA");
        assertThat(commands.getLast().name()).isEqualTo("XZ");
        assertThat(count(commands, "XA")).isOne();
        assertThat(count(commands, "XZ")).isOne();
        assertThat(count(commands, "CI28")).isOne();
        assertThat(count(commands, "BCN")).isOne();
        assertThat(count(commands, "GB")).isEqualTo(content.copy() > 1 ? 2 : 1);
        assertThat(commands).contains(new Command("FD", ">:" + content.unit()));
        assertThat(commands).contains(new Command("FD", content.unit().grouped()));
    }

    @Property(tries = 1000)
    void everythingStandsOnTheLabelAndNothingOnAnother(
            @ForAll("contents") LabelContent content, @ForAll("stocks") LabelStock stock) {
        var marks = Layout.of(content, stock, Labels.FRENCH, FACE);
        var whole = new Dots(0, 0, stock.widthInDots(), stock.heightInDots());

        assertThat(marks)
                .allSatisfy(mark -> assertThat(inside(room(mark), whole)).as("%s", mark).isTrue());
        for (int i = 0; i < marks.size(); i++)
            for (int j = 0; j < i; j++)
                assertThat(meet(marks.get(i), marks.get(j)))
                        .as("%s and %s", marks.get(i), marks.get(j))
                        .isFalse();
    }

    @Property(tries = 60)
    void bothSymbolsAreReadFromThePicture(
            @ForAll("contents") LabelContent content, @ForAll("coarseStocks") LabelStock stock)
            throws IOException {
        var picture = SymbolReader.picture(DRAWER.draw(content, LabelForm.PNG, stock));

        assertThat(picture.getWidth()).isEqualTo(stock.widthInDots());
        assertThat(picture.getHeight()).isEqualTo(stock.heightInDots());
        assertThat(SymbolReader.code128(picture)).isEqualTo(content.unit().text());
        assertThat(SymbolReader.qr(picture)).isEqualTo(content.unit().text());
    }

    @Property(tries = 100)
    void everyTextBecomesAPdfOfOnePage(
            @ForAll("contents") LabelContent content, @ForAll("stocks") LabelStock stock)
            throws IOException {
        var pdf = DRAWER.draw(content, LabelForm.PDF, stock);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4)
                    .isCloseTo(stock.width(), Offset.offset(0.01));
        }
    }

    @Property(tries = 60)
    void severalLabelsStandOneAfterTheOther(
            @ForAll("contents") LabelContent first,
            @ForAll("contents") LabelContent second,
            @ForAll("stocks") LabelStock stock)
            throws IOException {
        var both = List.of(first, second);

        var zpl = new ByteArrayOutputStream();
        for (var one : both) zpl.writeBytes(DRAWER.draw(one, LabelForm.ZPL, stock));
        assertThat(DRAWER.draw(both, LabelForm.ZPL, stock)).isEqualTo(zpl.toByteArray());
        try (var document = Loader.loadPDF(DRAWER.draw(both, LabelForm.PDF, stock))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains(both.get(page - 1).unit().grouped());
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAWER.draw(both, LabelForm.PNG, stock));
    }

    @Provide
    Arbitrary<LabelContent> contents() {
        return Combinators.combine(
                        references(),
                        Texts.wicked(),
                        Texts.wicked(),
                        Arbitraries.of(Grade.class),
                        Texts.wicked(),
                        Texts.wicked(),
                        Arbitraries.of(1, 1, 2, 12, 1_000_000))
                .as(LabelContent::new);
    }

    static Arbitrary<Reference> references() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET)
                .ofLength(9)
                .map(Labels::reference);
    }

    @Provide
    Arbitrary<LabelStock> coarseStocks() {
        return stocks().filter(stock -> stock.density() < 24);
    }

    @Provide
    Arbitrary<LabelStock> stocks() {
        var sides =
                Combinators.combine(
                        Arbitraries.integers().between(42, 110),
                        Arbitraries.integers().between(25, 200),
                        Arbitraries.of(8, 12, 24));
        var any = sides.as(LabelStock::new);
        return Arbitraries.oneOf(Arbitraries.just(LabelStock.USUAL), any);
    }

    private static long count(List<Command> commands, String name) {
        return commands.stream().filter(command -> command.name().equals(name)).count();
    }

    /// What a mark needs for itself: a symbol with its quiet zones, a line from its capitals to its
    /// baseline.
    private static Dots room(Mark mark) {
        return switch (mark) {
            case Line line -> {
                int width = (int) Math.floor(FACE.width(line.text(), line.size(), line.bold()));
                int height = (int) (line.size() * 0.73);
                yield new Dots(line.x(), line.baseline() - height, width, height);
            }
            case Frame frame -> frame.outside();
            case Bars bars -> {
                int quiet = Symbols.CODE_128_QUIET * bars.module();
                var place = bars.place();
                yield new Dots(
                        place.x() - quiet, place.y(), place.width() + 2 * quiet, place.height());
            }
            case Matrix matrix -> {
                int quiet = Symbols.QR_QUIET * matrix.module();
                var place = matrix.place();
                yield new Dots(
                        place.x() - quiet,
                        place.y() - quiet,
                        place.width() + 2 * quiet,
                        place.height() + 2 * quiet);
            }
        };
    }

    private static boolean inside(Dots part, Dots whole) {
        return part.x() >= 0
                && part.y() >= 0
                && part.right() <= whole.right()
                && part.bottom() <= whole.bottom();
    }

    private static boolean meet(Mark one, Mark other) {
        if (framed(one, other) || framed(other, one)) return false;
        var a = room(one);
        var b = room(other);
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    /// A frame holds what is within its line.
    private static boolean framed(Mark outer, Mark inner) {
        if (!(outer instanceof Frame(var outside, int line))) return false;
        var hole =
                new Dots(
                        outside.x() + line,
                        outside.y() + line,
                        outside.width() - 2 * line,
                        outside.height() - 2 * line);
        var room = room(inner);
        return room.x() >= hole.x()
                && room.y() >= hole.y()
                && room.right() <= hole.right()
                && room.bottom() <= hole.bottom();
    }
}
