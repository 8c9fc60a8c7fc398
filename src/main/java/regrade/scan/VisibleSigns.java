package regrade.scan;

/// Makes control signs visible, as the symbols that Unicode has for them.
final class VisibleSigns {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleSigns() {}

    static String of(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().map(VisibleSigns::sign).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int sign(int c) {
        if (c < ' ') return PICTURES + c;
        if (c == 0x7F) return PICTURE_OF_DELETE;
        boolean invisible =
                Character.isISOControl(c)
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || Character.getType(c) == Character.FORMAT;
        return invisible ? REPLACEMENT : c;
    }
}
