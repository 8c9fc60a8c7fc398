package regrade.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a product is sold in, as far as it decides whether Amazon may repackage it (fba-programs.md
/// §1).
public enum Packaging {
    /// A bag, or a carton without a logo: a plain one takes nothing from it.
    PLAIN("plain", "bag neutral neutre sachet sac simple"),
    /// The maker's own: with a logo, glossy, with a photo or in colours, or sealed. In a plain one
    /// buyers take the goods for used or fake.
    BRANDED(
            "branded",
            "glossy photo colour color sealed logo marque brillant couleur scelle scellé");

    private final String code;
    private final String words;

    /// @param words for it in a catalogue
    Packaging(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /// @param written a code, or a word for it in a catalogue
    public static Optional<Packaging> of(String written) {
        var word = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.code.equals(word) || one.words().contains(word))
                .findFirst();
    }

    private List<String> words() {
        return Arrays.asList(words.split(" "));
    }
}
