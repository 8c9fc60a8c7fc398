package regrade.claims;

import regrade.kernel.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Writes what is sent to the marketplace: plain text with the facts, in its language where we
/// speak it.
public final class WriteClaim {
    private final Function<Locale, Speaker> speakers;
    private final Speaker bench;

    /// @param speakers of a language; of one that we do not speak whatever is used instead
    /// @param bench speaks where a claim's marketplace is not known
    public WriteClaim(Function<Locale, Speaker> speakers, Speaker bench) {
        this.speakers = speakers;
        this.bench = bench;
    }

    /// In lines that end with a line feed.
    public String text(Claim claim) {
        var words = claim.goods().language().map(speakers).orElse(bench);
        var lines = new ArrayList<String>();
        lines.add(words.text("claims.text.hello"));
        lines.add("");
        // keys: claims.text.ask.*
        lines.add(
                words.text(
                        "claims.text.ask." + claim.key().kind().code(),
                        claim.units(),
                        shown(claim.key().order())));
        lines.add(claim.reason().in(words));
        lines.add("");
        facts(claim, words, lines);
        lines.add("");
        lines.add(words.text("claims.text.bye"));
        return String.join("\n", lines) + "\n";
    }

    private static void facts(Claim claim, Speaker words, List<String> lines) {
        lines.add(words.text("claims.text.facts"));
        fact("claims.fact.order", claim.key().order(), words, lines);
        fact("claims.fact.sku", claim.key().sku(), words, lines);
        fact("claims.fact.asin", claim.goods().asin(), words, lines);
        fact("claims.fact.fnsku", claim.goods().fnsku(), words, lines);
        fact("claims.fact.units", Long.toString(claim.units()), words, lines);
        lines.add("- " + ClaimWords.owed(claim).in(words));
        claim.proof().forEach(line -> lines.add("- " + ClaimWords.proof(line).in(words)));
        claim.unit().ifPresent(unit -> lines.add("- " + words.text("claims.text.evidence", unit)));
    }

    private static void fact(String name, String value, Speaker words, List<String> lines) {
        if (!value.isEmpty()) lines.add("- " + words.text(name) + ": " + value);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
