package regrade.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An Amazon shop, by what reports call it.
enum Marketplace {
    FR("fr", "EUR", "fr", true),
    BE("com-be", "EUR", "fr", true),
    DE("de", "EUR", "de", true),
    IT("it", "EUR", "it", true),
    ES("es", "EUR", "es", true),
    NL("nl", "EUR", "nl", true),
    IE("ie", "EUR", "en", true),
    UK("co-uk", "GBP", "en", true),
    SE("se", "SEK", "sv", true),
    PL("pl", "PLN", "pl", true),
    TR("com-tr", "TRY", "tr", false),
    CA("ca", "CAD", "en", false),
    MX("com-mx", "MXN", "es", false),
    BR("com-br", "BRL", "pt", false),
    AU("com-au", "AUD", "en", false),
    JP("co-jp", "JPY", "ja", false),
    AE("ae", "AED", "en", false),
    SA("sa", "SAR", "en", false),
    SG("sg", "SGD", "en", false),
    IN("in", "INR", "en", false),
    US("com", "USD", "en", false);

    private static final Pattern BEFORE = Pattern.compile("^(www\\.)?amazon\\.");

    /// what stands behind its name, points as hyphens
    private final String site;

    private final String currency;
    private final String language;
    private final boolean european;

    Marketplace(String site, String currency, String language, boolean european) {
        this.site = site;
        this.currency = currency;
        this.language = language;
        this.european = european;
    }

    String currency() {
        return currency;
    }

    Locale language() {
        return Locale.of(language);
    }

    /// Whether the deadlines of Europe are its own.
    boolean european() {
        return european;
    }

    /// @param written as `Amazon.fr` or `www.amazon.co.uk`
    static Optional<Marketplace> of(String written) {
        var name = BEFORE.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return Arrays.stream(values())
                .filter(shop -> shop.site.equals(name.replace('.', '-')))
                .findFirst();
    }

    /// One of those that pay in this currency: for a line that names no shop. They share their
    /// deadlines, not their language.
    static Optional<Marketplace> payingIn(String currency) {
        return Arrays.stream(values()).filter(shop -> shop.currency.equals(currency)).findFirst();
    }
}
