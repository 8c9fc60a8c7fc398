package regrade.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Undoes what a French keyboard layout makes of a scanner that types on a US keyboard.
///
/// The scanner's `1234567890` arrives as `&é"'(-è_çà`, its `AQWZM` as `QAZW?`. A text is changed
/// only if it means nothing as it stands and its image under the table is an identifier.
public final class RestoreLayout {
    // the same keys, on both keyboards; the first line of each pair is what the scanner means
    private static final String US =
            "1234567890-="
                    + "!@#$%^&*()_+"
                    + "qwertyuiop]"
                    + "QWERTYUIOP"
                    + "asdfghjkl;'"
                    + "ASDFGHJKL:\""
                    + "zxcvbnm,./"
                    + "ZXCVBNM<>?"
                    + "\\|`";
    private static final String FR =
            "&é\"'(-è_çà)="
                    + "1234567890°+"
                    + "azertyuiop$"
                    + "AZERTYUIOP"
                    + "qsdfghjklmù"
                    + "QSDFGHJKLM%"
                    + "wxcvbn,;:!"
                    + "WXCVBN?./§"
                    + "*µ²";
    private static final Map<Character, Character> TO_US = toUs();

    private final IdentifyCode identify;

    public RestoreLayout(IdentifyCode identify) {
        this.identify = identify;
    }

    /// What came in, made right.
    ///
    /// @param changed whether the layout had to be undone: the person should set the scanner's
    ///   keyboard country
    public record Restored(String text, boolean changed) {}

    public Restored restore(String typed) {
        if (typed.length() > IdentifyCode.LONGEST || identify.identify(typed).understood())
            return new Restored(typed, false);
        return image(typed)
                .filter(image -> identify.identify(image).understood())
                .map(image -> new Restored(image, true))
                .orElse(new Restored(typed, false));
    }

    /// Whether the text is a complete identifier, as it stands or restored.
    public boolean plausible(String typed) {
        var restored = restore(typed);
        return restored.changed() || identify.identify(typed).understood();
    }

    private static Optional<String> image(String typed) {
        var image = new StringBuilder(typed.length());
        for (char c : typed.toCharArray()) {
            var meant =
                    c == ' ' || c == IdentifyCode.GROUP_SEPARATOR
                            ? Character.valueOf(c)
                            : TO_US.get(c);
            if (meant == null) return Optional.empty();
            image.append(meant.charValue());
        }
        return image.chars().anyMatch(Character::isDigit)
                ? Optional.of(image.toString())
                : Optional.empty();
    }

    private static Map<Character, Character> toUs() {
        var map = new HashMap<Character, Character>();
        for (int i = 0; i < FR.length(); i++) map.put(FR.charAt(i), US.charAt(i));
        return Map.copyOf(map);
    }
}
