package regrade.history.store;

import regrade.kernel.CheckCharacter;

import java.util.Locale;
import java.util.Optional;

/// The beginning of a unit's own code, as it was typed.
///
/// @param text folded
/// @param reference the same as the beginning of a reference, if it can be one
record CodeStart(String text, Optional<String> reference) {
    private static final int REFERENCE = 10;

    static CodeStart of(String word) {
        var read =
                word.toUpperCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean fits =
                !read.isEmpty()
                        && read.length() <= REFERENCE
                        && read.chars().allMatch(c -> CheckCharacter.ALPHABET.indexOf(c) >= 0);
        return new CodeStart(word, fits ? Optional.of(read) : Optional.empty());
    }
}
