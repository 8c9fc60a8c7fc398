package regrade.kernel;

import java.util.Locale;

/// Knows the words of the language chosen now, for cores that say something they compose
/// themselves.
public interface Speaker {
    /// The text of a key with its arguments written as people of that language write them.
    String text(String key, Object... arguments);

    /// The text of `prefix` and `code`, or the code itself.
    String named(String prefix, String code);

    Locale language();
}
