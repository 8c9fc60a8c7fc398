package regrade.requests.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Bytes of a mail as text, in the charset that the mail names.
///
/// @param sound whether all of it is text
record PartText(String text, boolean sound) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Names under which mails hold more than the charset of that name has.
    private static final Map<String, Charset> WIDER =
            Map.of(
                    "iso-8859-1",
                    WESTERN,
                    "latin1",
                    WESTERN,
                    "shift_jis",
                    Charset.forName("windows-31j"),
                    "x-sjis",
                    Charset.forName("windows-31j"));

    /// @param charset as the mail names it; may be empty
    static PartText of(byte[] bytes, String charset) {
        var name = charset.strip().toLowerCase(Locale.ROOT);
        var named = named(name);
        if (named.isEmpty()) return guessed(bytes);
        return strict(bytes, named.get())
                .map(text -> new PartText(text, isSound(text)))
                .orElseGet(() -> new PartText(new String(bytes, named.get()), false));
    }

    /// Where a mail names none, or says ASCII and holds more.
    private static PartText guessed(byte[] bytes) {
        var text =
                strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WESTERN));
        return new PartText(text, isSound(text));
    }

    private static Optional<Charset> named(String name) {
        if (name.isEmpty() || name.equals("us-ascii") || name.equals("ascii"))
            return Optional.empty();
        var wider = WIDER.get(name);
        if (wider != null) return Optional.of(wider);
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// No zero bytes and no half signs, which no mail program writes.
    private static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == 0) return false;
            if (Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) i++;
            else if (Character.isSurrogate(sign)) return false;
        }
        return true;
    }
}
