package regrade.label.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Text as the content of a ZPL field that begins with `^FH_`.
final class ZplText {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ZplText() {}

    /// Every byte that could end the field, begin a command or break a line is given in hex: a `~`
    /// command acts even in the middle of a field, and `\&` breaks a line in a text block.
    static String escaped(String text) {
        var field = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        sign -> {
                            if (commands(sign))
                                for (byte b :
                                        Character.toString(sign).getBytes(StandardCharsets.UTF_8))
                                    field.append('_').append(HEX.toHexDigits(b));
                            else field.appendCodePoint(sign);
                        });
        return field.toString();
    }

    private static boolean commands(int sign) {
        return Character.isISOControl(sign)
                || sign == '^'
                || sign == '~'
                || sign == '_'
                || sign == '\\';
    }
}
