package regrade.kernel;

import java.util.random.RandomGenerator;

/// A bench's own three characters, the first three of every reference it gives.
public record BenchId(String text) {
    public BenchId {
        if (text.length() != 3
                || !text.chars().allMatch(c -> CheckCharacter.ALPHABET.indexOf(c) >= 0))
            throw new IllegalArgumentException(
                    "a bench id has three characters of the reference alphabet: " + text);
    }

    /// One of 32,768, for a bench that nobody enrolled.
    public static BenchId random(RandomGenerator random) {
        var text = new StringBuilder(3);
        for (int i = 0; i < 3; i++) text.append(CheckCharacter.ALPHABET.charAt(random.nextInt(32)));
        // its references would look like an ASIN or an FNSKU
        boolean marketplaces = text.indexOf("B0") == 0 || text.indexOf("X00") == 0;
        return marketplaces ? random(random) : new BenchId(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
