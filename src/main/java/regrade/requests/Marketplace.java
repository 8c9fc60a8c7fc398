package regrade.requests;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A marketplace that sends mails.
///
/// @param code its domain, e.g. `amazon.fr`
/// @param zone in which its days begin
/// @param languages in which it writes
/// @param monthFirst how it writes a day in three numbers, the year last
public record Marketplace(String code, ZoneId zone, Set<String> languages, boolean monthFirst) {
    private static final List<Marketplace> ALL =
            Resource.lines("marketplaces.txt").stream().map(Marketplace::read).toList();

    public Marketplace {
        languages = Set.copyOf(languages);
    }

    public static List<Marketplace> all() {
        return ALL;
    }

    private static Marketplace read(String line) {
        var parts = List.of(line.split(" +"));
        return new Marketplace(
                parts.getFirst(),
                ZoneId.of(parts.get(1)),
                Set.copyOf(Arrays.asList(parts.get(2).split(","))),
                parts.contains("month-first"));
    }

    /// Whose mails come from a domain: its own or one under it, no look-alike.
    public static Optional<Marketplace> ofSender(String domain) {
        return ALL.stream()
                .filter(one -> domain.equals(one.code) || domain.endsWith("." + one.code))
                .findFirst();
    }

    /// The one that is meant by a mail in a language that this one does not write.
    Marketplace writing(String language) {
        if (languages.contains(language)) return this;
        return ALL.stream()
                .filter(one -> one.languages.contains(language))
                .findFirst()
                .orElse(this);
    }
}
