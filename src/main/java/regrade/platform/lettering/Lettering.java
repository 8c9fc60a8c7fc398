package regrade.platform.lettering;

import regrade.kernel.Text;

import java.awt.Shape;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/// Makes outside text fit to stand on a label or a page: no sign that commands, none the font
/// lacks, none that does not fit.
public final class Lettering {
    private static final int LONGEST = 400;
    private static final String CUT = "…";
    private static final int EMPTY_BOX = 0x25A1;

    private final Face face;
    private final int longest;

    public Lettering(Face face) {
        this(face, LONGEST);
    }

    /// @param longest characters of a text that are shown
    public Lettering(Face face, int longest) {
        this.face = face;
        this.longest = longest;
    }

    /// One line that fits, cut with an ellipsis if it must be, in the order it is seen.
    public String line(String text, double width, double size, boolean bold) {
        return seen(cut(readable(text), width, size, bold));
    }

    /// As many lines as there are, at most `most`; the last is cut with an ellipsis if it must be.
    public List<String> lines(String text, int most, double width, double size) {
        var lines = new ArrayList<String>();
        var rest = readable(text);
        while (!rest.isEmpty() && lines.size() < most) {
            int end = lines.size() == most - 1 ? rest.length() : lineEnd(rest, width, size);
            lines.add(seen(cut(rest.substring(0, end).strip(), width, size, false)));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// Shown signs only: controls and direction marks gone, blanks single, what the font lacks
    /// replaced.
    public String readable(String text) {
        var clean = new StringBuilder();
        clean(text).codePoints().forEach(sign -> appendReadable(clean, sign));
        return clean.toString().strip();
    }

    /// Whether every sign of a text is shown as it is, and joined as its script asks for.
    public boolean shows(String text) {
        return clean(text).codePoints().allMatch(this::shows);
    }

    private boolean shows(int sign) {
        if (Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC) return false;
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || face.has(sign)
                || !takesPlace(sign);
    }

    /// A text without controls, no longer than what is shown.
    private String clean(String text) {
        return Normalizer.normalize(Text.clean(text, longest), Form.NFC);
    }

    /// A text in the machine's own fonts, which may have the signs that this one lacks.
    ///
    /// @return its lines; empty if those lack one too
    public List<Shape> outlines(String text, int most, float width, float size) {
        var plain = new StringBuilder();
        clean(text)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return MachineFont.lines(plain.toString().strip(), most, width, size);
    }

    private void appendReadable(StringBuilder clean, int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) appendOnce(clean, ' ');
        else if (face.has(sign) && Character.getType(sign) != Character.FORMAT)
            clean.appendCodePoint(sign);
        else if (takesPlace(sign)) appendPlain(clean, sign);
    }

    private static boolean takesPlace(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_SYMBOL ->
                    false;
            default -> true;
        };
    }

    /// A wide or styled letter becomes the plain one; what has none becomes an empty box, one for a
    /// run.
    private void appendPlain(StringBuilder clean, int sign) {
        var plain = Normalizer.normalize(Character.toString(sign), Form.NFKC);
        if (plain.codePoints().allMatch(face::has)) clean.append(plain);
        else appendOnce(clean, face.has(EMPTY_BOX) ? EMPTY_BOX : '?');
    }

    private static void appendOnce(StringBuilder clean, int sign) {
        if (clean.isEmpty() || clean.codePointBefore(clean.length()) != sign)
            clean.appendCodePoint(sign);
    }

    private String cut(String text, double width, double size, boolean bold) {
        if (face.width(text, size, bold) <= width) return text;
        int end = fitting(text, width - face.width(CUT, size, bold), size, bold);
        return text.substring(0, end).strip() + CUT;
    }

    /// The end of what stands on this line: after the last blank that fits, else in the middle of a
    /// word.
    private int lineEnd(String text, double width, double size) {
        int end = fitting(text, width, size, false);
        if (end == text.length()) return end;
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : Math.max(end, text.offsetByCodePoints(0, 1));
    }

    private int fitting(String text, double width, double size, boolean bold) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (face.width(text.substring(0, next), size, bold) > width) return end;
            end = next;
        }
        return end;
    }

    /// Right-to-left runs turned, since neither the drawing nor the printer turns them.
    private static String seen(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) return text;
        var order = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[order.getRunCount()];
        var runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) order.getRunLevel(i);
            var run = text.substring(order.getRunStart(i), order.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? new StringBuilder(run).reverse().toString() : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
