package regrade.scan.device;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// An MJPEG stream at an address that the person at the bench has set. Never another address. A
/// camera that wants more than a password in the clear (Digest) is not served.
///
/// @param client follows no redirect: a camera does not send the program elsewhere
record HttpStream(URI address, HttpClient client) implements StreamCamera.Source {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    static Optional<URI> address(String text) {
        try {
            var address = URI.create(text.strip());
            var scheme = address.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .connectTimeout(LIMIT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public InputStream open() throws IOException, InterruptedException {
        var answer = answer();
        if (answer.statusCode() == 200) return answer.body();
        answer.body().close();
        throw new IOException("camera answered " + answer.statusCode());
    }

    private HttpResponse<InputStream> answer() throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(bare()).timeout(LIMIT).GET();
            credentials().ifPresent(basic -> request.header("Authorization", basic));
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            // without its cause, which quotes the address
            throw new IOException("no address to be asked");
        }
    }

    /// RFC 7617, sent unasked: an address that holds a password is a camera that wants it.
    private Optional<String> credentials() {
        return Optional.ofNullable(address.getUserInfo())
                .map(user -> user.contains(":") ? user : user + ":")
                .map(user -> user.getBytes(StandardCharsets.UTF_8))
                .map(user -> "Basic " + Base64.getEncoder().encodeToString(user));
    }

    /// Without the user part, which would else stand in what the client says of its failures.
    private URI bare() {
        var user = address.getRawUserInfo();
        return user == null
                ? address
                : URI.create(address.toString().replaceFirst(Pattern.quote(user + "@"), ""));
    }
}
