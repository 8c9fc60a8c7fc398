package regrade.kernel;

/// Checks on text that becomes part of a value.
public final class Text {
    private Text() {}

    /// One trimmed line.
    ///
    /// @throws IllegalArgumentException if it is empty, longer than `most` characters, or holds
    ///   control signs
    public static String line(String what, String text, int most) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) throw new IllegalArgumentException(what + " is empty");
        if (trimmed.length() > most)
            throw new IllegalArgumentException(what + " is longer than " + most);
        if (trimmed.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException(what + " holds control signs");
        return trimmed;
    }

    /// Text from outside made fit to be kept and shown: control signs become blanks, cut to `most`
    /// characters without halving a surrogate pair, lone surrogates dropped.
    public static String clean(String text, int most) {
        if (text.length() <= most && isPlain(text)) return text.strip();
        var clean = new StringBuilder(Math.min(text.length(), most));
        text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .takeWhile(c -> clean.length() + Character.charCount(c) <= most)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /// Imports clean a dozen cells of every line, and nearly all of them are plain.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isISOControl(sign) || Character.isSurrogate(sign)) return false;
        }
        return true;
    }
}
