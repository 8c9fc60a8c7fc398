package regrade.scan;

import regrade.kernel.Reference;
import regrade.scan.Code.Asin;
import regrade.scan.Code.CommandCode;
import regrade.scan.Code.Fnsku;
import regrade.scan.Code.Gs1;
import regrade.scan.Code.Imei;
import regrade.scan.Code.Lpn;
import regrade.scan.Code.NotUnderstood;
import regrade.scan.Code.OrderNumber;
import regrade.scan.Code.OwnReference;
import regrade.scan.Code.Rma;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Says what a scanned or typed string means. Total and bounded for any input; safe from any
/// thread.
public final class IdentifyCode {
    /// What is longer is cut and not understood.
    public static final int LONGEST = 4_000;

    /// The sign between GS1 fields, the one control sign a code may hold.
    static final char GROUP_SEPARATOR = 29;

    public Identified identify(String scanned) {
        if (scanned.length() > LONGEST) return notUnderstood(scanned.substring(0, LONGEST));
        var text = trimmed(scanned);
        if (text.isEmpty() || text.chars().anyMatch(IdentifyCode::refused))
            return notUnderstood(scanned);
        var prefix = Aim.prefixOf(text);
        var rest = prefix.map(found -> text.substring(found.length())).orElse(text);
        if (rest.isEmpty()) return notUnderstood(scanned);
        var candidates = candidates(rest, prefix.map(Aim::of).orElse(Aim.OTHER));
        return candidates.isEmpty() ? notUnderstood(scanned) : new Identified(scanned, candidates);
    }

    private static List<Code> candidates(String text, Aim aim) {
        var found = new LinkedHashSet<Code>();
        if (aim != Aim.EAN_13 && aim != Aim.EAN_8) {
            first(Command.parse(text).map(CommandCode::new), found);
            first(Lpn.parse(text), found);
            first(Fnsku.parse(text), found);
            if (text.startsWith("B") || text.startsWith("b")) first(Asin.parse(text), found);
            first(OrderNumber.parse(text), found);
            first(Rma.parse(text), found);
            first(ElementString.parse(text, aim), found);
            first(DigitalLink.parse(text), found);
        }
        imeisIn(found);
        found.addAll(ProductNumbers.in(text, aim));
        if (aim == Aim.OTHER) first(Imei.parse(text), found);
        // last: any ten characters of its alphabet fit by chance once in 32
        if (aim == Aim.OTHER) first(Reference.parse(text).map(OwnReference::new), found);
        return new ArrayList<>(found);
    }

    private static void imeisIn(LinkedHashSet<Code> found) {
        for (var code : List.copyOf(found))
            if (code instanceof Gs1 symbol) found.addAll(symbol.imeis());
    }

    private static void first(Optional<? extends Code> code, LinkedHashSet<Code> found) {
        code.ifPresent(found::add);
    }

    private static Identified notUnderstood(String scanned) {
        var cut = scanned.length() > LONGEST ? scanned.substring(0, LONGEST) : scanned;
        return new Identified(cut, List.of(new NotUnderstood(VisibleSigns.of(trimmed(cut)))));
    }

    private static boolean refused(int c) {
        return Character.isISOControl(c) && c != GROUP_SEPARATOR;
    }

    /// Not `strip`: it would take the group separator for a blank.
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) from++;
        while (to > from && blank(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return c != GROUP_SEPARATOR && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
