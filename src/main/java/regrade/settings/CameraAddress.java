package regrade.settings;

import java.util.regex.Pattern;

/// A camera's address as it was entered. Cameras take their password in the user part or in the
/// query (RFC 3986 §3.2.1, §3.4), so neither is shown; nobody can tell which query is one.
record CameraAddress(String whole) {
    /// Stands where something is not shown.
    private static final String HIDDEN = "***";

    // the user part ends at the last @ before the path, as java.net.URI reads it
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<scheme>(?:https?|rtsp)://)(?<user>[^/?#]*@)?(?<place>[^?#]*)(?<query>\\?[^#]*)?(?<rest>#.*)?",
                    Pattern.CASE_INSENSITIVE);

    /// What may be written into the journal. Anything but a network address is as it was entered.
    String shown() {
        var parts = PARTS.matcher(whole);
        if (!parts.matches()) return whole;
        var user = parts.group("user") == null ? "" : HIDDEN + "@";
        var query = parts.group("query") == null ? "" : "?" + HIDDEN;
        return parts.group("scheme") + user + parts.group("place") + query;
    }

    /// Whether there is something that is not shown.
    boolean secret() {
        return !shown().equals(whole);
    }

    /// Whether something of this is what was shown in place of an address.
    static boolean hides(String shown) {
        return shown.contains("//" + HIDDEN + "@") || shown.contains("?" + HIDDEN);
    }
}
