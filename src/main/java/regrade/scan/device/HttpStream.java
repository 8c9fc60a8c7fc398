package regrade.scan.device;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/// An MJPEG stream at an address that the person at the bench has set. Never another address.
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
        var request = HttpRequest.newBuilder(address).timeout(LIMIT).GET().build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() == 200) return answer.body();
        answer.body().close();
        throw new IOException("camera answered " + answer.statusCode());
    }
}
