package regrade.label.file;

import regrade.kernel.Reference;
import regrade.label.file.Mark.Bars;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Matrix;
import regrade.scan.Command;

import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

import java.util.List;

/// The two symbols of a reference or a command: Code 128 for laser scanners, QR for cameras.
final class Symbols {
    /// Start, ten characters, check: 11 modules each; stop: 13.
    static final int CODE_128_MODULES = 145;

    /// Light modules that must stay free on either side of Code 128.
    static final int CODE_128_QUIET = 10;

    /// Ten characters of digits and letters fit version 1 at the highest level of correction.
    static final int QR_MODULES = 21;

    static final int QR_QUIET = 4;

    private static final int CODE_128_SIGN = 11;
    private static final int CODE_128_STOP = 13;

    private Symbols() {}

    /// In code set B throughout, so that every reference has the same length.
    static Bars code128(Reference unit, int x, int y, int module, int height) {
        return code128(unit.text(), new Dots(x, y, CODE_128_MODULES * module, height), module);
    }

    /// Modules of a text in code set B: start, its characters, check and stop.
    static int code128Modules(String text) {
        return CODE_128_SIGN * (text.length() + 2) + CODE_128_STOP;
    }

    static Bars code128(String text, Dots place, int module) {
        var symbol = new Code128(Code128.CodeSet.B);
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setBarHeight(1);
        symbol.setContent(text);
        var bars =
                symbol.getRectangles().stream()
                        .map(
                                bar ->
                                        new Dots(
                                                place.x() + whole(bar.x) * module,
                                                place.y(),
                                                whole(bar.width) * module,
                                                place.height()))
                        .toList();
        return new Bars(text, place, module, bars);
    }

    static Matrix qr(Reference unit, int x, int y, int module) {
        return qr(unit.text(), QrCode.EccLevel.H, x, y, module);
    }

    /// A command: at most 16 digits and capitals, which the second highest level leaves room for.
    static Matrix qr(Command command, int x, int y, int module) {
        return qr(command.code(), QrCode.EccLevel.Q, x, y, module);
    }

    private static Matrix qr(String text, QrCode.EccLevel level, int x, int y, int module) {
        var symbol = new QrCode();
        symbol.setPreferredVersion(1);
        symbol.setPreferredEccLevel(level);
        symbol.setContent(text);
        int side = QR_MODULES * module;
        return new Matrix(text, new Dots(x, y, side, side), module, cells(symbol, x, y, module));
    }

    private static List<Dots> cells(Symbol symbol, int x, int y, int module) {
        return symbol.getRectangles().stream().map(cell -> cell(cell, module).moved(x, y)).toList();
    }

    private static Dots cell(Rectangle cell, int module) {
        return new Dots(
                whole(cell.x) * module,
                whole(cell.y) * module,
                whole(cell.width) * module,
                whole(cell.height) * module);
    }

    private static int whole(double modules) {
        return Math.toIntExact(Math.round(modules));
    }
}
