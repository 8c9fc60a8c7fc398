package regrade.desk;

/// Where buyers send a client's goods, and what the client wants them to know.
///
/// @param lines of the address, at most ten
/// @param instructions in the client's words; may be empty
public record ReturnAddress(String lines, String instructions) {
    /// Characters of the address and of the instructions.
    public static final int MOST = 1_000;

    /// Nobody has said yet where to.
    public static final ReturnAddress NONE = new ReturnAddress("", "");

    public ReturnAddress {
        lines = clean(lines);
        instructions = clean(instructions);
        if (lines.lines().count() > 10) throw new IllegalArgumentException("lines of an address");
    }

    private static String clean(String text) {
        var clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        boolean control = clean.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n');
        if (control || clean.length() > MOST) throw new IllegalArgumentException("return address");
        return clean;
    }
}
