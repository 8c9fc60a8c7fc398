package regrade.platform.fx;

import java.util.OptionalInt;

/// Reads the digit row of a keyboard, also of a French one, which types signs there unless Shift is
/// held.
public final class Digits {
    private static final String FRENCH = "à&é\"'(-è_ç";

    private Digits() {}

    /// @param typed what one key typed
    public static OptionalInt of(String typed) {
        if (typed.length() != 1) return OptionalInt.empty();
        char sign = typed.charAt(0);
        if (sign >= '0' && sign <= '9') return OptionalInt.of(sign - '0');
        int french = FRENCH.indexOf(sign);
        return french < 0 ? OptionalInt.empty() : OptionalInt.of(french);
    }
}
