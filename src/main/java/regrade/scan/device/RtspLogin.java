package regrade.scan.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a camera wants to hear from who may see its pictures: Digest (RFC 7616, and RFC 2069 of
/// older cameras) where it offers that, else Basic (RFC 7617).
final class RtspLogin {
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?<name>[A-Za-z0-9_-]+)\\s*=\\s*(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|(?<plain>[^,\\s]*))");
    private static final Set<String> DIGESTS = Set.of("MD5", "SHA-256");

    private final Map<String, String> challenge;
    private final String user;
    private final String password;
    private final String chosen;
    private int count;

    private RtspLogin(Map<String, String> challenge, String user, String password, String chosen) {
        this.challenge = challenge;
        this.user = user;
        this.password = password;
        this.chosen = chosen;
    }

    /// @param offers the camera's `WWW-Authenticate` headers
    /// @param chosen a text that nobody used before, of hexadecimal digits
    /// @return empty if it offers nothing that is known here
    static Optional<RtspLogin> of(
            List<String> offers, String user, String password, String chosen) {
        return offers.stream()
                .filter(offer -> begins(offer, "digest "))
                .map(RtspLogin::parameters)
                .filter(RtspLogin::known)
                .findFirst()
                .or(
                        () ->
                                offers.stream()
                                        .filter(offer -> begins(offer, "basic"))
                                        .map(_ -> Map.<String, String>of())
                                        .findFirst())
                .map(challenge -> new RtspLogin(challenge, user, password, chosen));
    }

    private static boolean begins(String offer, String scheme) {
        return offer.toLowerCase(Locale.ROOT).startsWith(scheme);
    }

    private static Map<String, String> parameters(String offer) {
        var parameters = new HashMap<String, String>();
        var matcher = PARAMETER.matcher(offer.substring("digest ".length()));
        while (matcher.find()) {
            var quoted = matcher.group("quoted");
            parameters.putIfAbsent(
                    matcher.group("name").toLowerCase(Locale.ROOT),
                    quoted == null ? matcher.group("plain") : quoted);
        }
        return parameters;
    }

    private static boolean known(Map<String, String> challenge) {
        return challenge.containsKey("nonce")
                && DIGESTS.contains(algorithm(challenge))
                && (!challenge.containsKey("qop") || auth(challenge));
    }

    private static String algorithm(Map<String, String> challenge) {
        return challenge.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
    }

    private static boolean auth(Map<String, String> challenge) {
        return List.of(
                        challenge
                                .getOrDefault("qop", "")
                                .toLowerCase(Locale.ROOT)
                                .split("\\s*,\\s*"))
                .contains("auth");
    }

    /// The `Authorization` header of a request.
    String authorization(String method, String address) {
        return challenge.isEmpty() ? basic() : digest(method, address);
    }

    private String basic() {
        var login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    // quoted texts are given back as they came, and summed up without their backslashes
    private String digest(String method, String address) {
        var realm = challenge.getOrDefault("realm", "");
        var nonce = challenge.getOrDefault("nonce", "");
        var who = sum(user + ":" + plain(realm) + ":" + password);
        var what = sum(method + ":" + address);
        var said = new StringBuilder("Digest username=\"" + quoted(user) + "\"");
        said.append(", realm=\"").append(realm).append("\", nonce=\"").append(nonce);
        said.append("\", uri=\"").append(address).append('"');
        if (auth(challenge)) {
            var number = String.format(Locale.ROOT, "%08x", ++count);
            var proof = sum(String.join(":", who, plain(nonce), number, chosen, "auth", what));
            said.append(", qop=auth, nc=").append(number).append(", cnonce=\"").append(chosen);
            said.append("\", response=\"").append(proof).append('"');
        } else {
            var proof = sum(who + ":" + plain(nonce) + ":" + what);
            said.append(", response=\"").append(proof).append('"');
        }
        if (challenge.containsKey("algorithm"))
            said.append(", algorithm=").append(algorithm(challenge));
        if (challenge.containsKey("opaque"))
            said.append(", opaque=\"").append(challenge.getOrDefault("opaque", "")).append('"');
        return said.toString();
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    private static String quoted(String plain) {
        return plain.replaceAll("([\\\\\"])", "\\\\$1");
    }

    private String sum(String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm(challenge));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5 and SHA-256", e);
        }
    }
}
