package regrade.requests;

import java.text.Normalizer;

/// Text of a mail with one shape for each sign: blanks, colons and apostrophes have several, some
/// signs none.
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char shape = shape(sign);
            if (shape != 0) plain.append(shape);
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /// @return 0 for a sign that is not seen
    private static char shape(char sign) {
        return switch (sign) {
            case '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> ' ';
            case '\uff1a', '\ufe55', '\ufe13', '\u2236' -> ':';
            case '\u2019', '\u2018', '\u02bc', '\uff07', '\u00b4', '`' -> '\'';
            case '\u00ad', '\u2060', '\ufeff' -> 0;
            default -> unseen(sign) ? 0 : sign >= '\u2000' && sign <= '\u200a' ? ' ' : sign;
        };
    }

    private static boolean unseen(char sign) {
        return sign >= '\u200b' && sign <= '\u200f'
                || sign >= '\u202a' && sign <= '\u202e'
                || sign >= '\u2066' && sign <= '\u2069';
    }
}
