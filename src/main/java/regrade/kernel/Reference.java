package regrade.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A unit's own code, printed on its label: three characters of bench, five of minutes since
/// 2025-01-01 UTC, one of sequence in that minute, one check character.
///
/// The scheme lasts 63.8 years and gives 32 references a minute; see [ReferenceSequence] for more.
public record Reference(String text) {
    static final int LENGTH = 10;
    static final Instant EPOCH = Instant.parse("2025-01-01T00:00:00Z");

    /// @throws IllegalArgumentException if the text has another length or its check character does
    ///   not fit
    public Reference {
        if (text.length() != LENGTH || !CheckCharacter.fits(text))
            throw new IllegalArgumentException("not a reference: " + text);
    }

    /// Reads what was scanned or typed: blanks and hyphens dropped, O read as 0, I and L as 1.
    public static Optional<Reference> parse(String scanned) {
        if (scanned.length() > 3 * LENGTH) return Optional.empty();
        var folded =
                scanned.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return folded.length() == LENGTH && CheckCharacter.fits(folded)
                ? Optional.of(new Reference(folded))
                : Optional.empty();
    }

    /// The reference of a bench for a tick, see [#tick].
    static Reference of(BenchId bench, long tick) {
        var payload = new StringBuilder(bench.text());
        for (int shift = 25; shift >= 0; shift -= 5)
            payload.append(CheckCharacter.ALPHABET.charAt((int) (tick >> shift) & 31));
        return new Reference(payload.append(CheckCharacter.of(payload.toString())).toString());
    }

    /// The first tick of a minute; 32 ticks make a minute.
    static long firstTickAt(Instant time) {
        return Duration.between(EPOCH, time).toMinutes() * 32;
    }

    /// Minutes since 2025 and sequence as one number, growing with every reference a bench gives.
    public long tick() {
        long tick = 0;
        for (int i = 3; i < LENGTH - 1; i++)
            tick = tick << 5 | CheckCharacter.ALPHABET.indexOf(text.charAt(i));
        return tick;
    }

    /// The bench that gave it.
    public BenchId bench() {
        return new BenchId(text.substring(0, 3));
    }

    /// In groups of 3, 3 and 4 for the eye; the symbol has no hyphens.
    public String grouped() {
        return text.substring(0, 3) + "-" + text.substring(3, 6) + "-" + text.substring(6);
    }

    @Override
    public String toString() {
        return text;
    }
}
