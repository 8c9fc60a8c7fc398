package regrade.scan.device;

import java.net.URI;
import java.util.Optional;

/// Where an RTSP camera is, and who it lets in.
///
/// @param bare the address without its user part
/// @param user empty if the address holds none
record RtspAddress(String bare, String host, int port, Optional<String> user, String password) {
    private static final int USUAL = 554;

    static Optional<RtspAddress> of(String text) {
        try {
            var address = URI.create(text.strip());
            boolean rtsp = "rtsp".equalsIgnoreCase(address.getScheme());
            return rtsp && address.getHost() != null ? Optional.of(of(address)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static RtspAddress of(URI address) {
        int port = address.getPort() == -1 ? USUAL : address.getPort();
        var place = address.getHost() + (address.getPort() == -1 ? "" : ":" + port);
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var login = Optional.ofNullable(address.getUserInfo());
        return new RtspAddress(
                "rtsp://" + place + path + query,
                address.getHost().replaceAll("[\\[\\]]", ""),
                port,
                login.map(user -> user.split(":", 2)[0]),
                login.filter(user -> user.contains(":"))
                        .map(user -> user.split(":", 2)[1])
                        .orElse(""));
    }

    /// `rtsp://host:port`, without what is behind.
    String place() {
        int path = bare.indexOf('/', "rtsp://".length());
        int query = bare.indexOf('?');
        int end = path >= 0 ? path : query;
        return end < 0 ? bare : bare.substring(0, end);
    }

    /// Says nothing of the password, nor of a query that may hold one.
    @Override
    public String toString() {
        return place();
    }
}
