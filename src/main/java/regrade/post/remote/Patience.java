package regrade.post.remote;

import java.time.Duration;

/// How long a mail server is waited for.
///
/// @param connect until it is there
/// @param answer until it goes on talking or taking
public record Patience(Duration connect, Duration answer) {
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(15), Duration.ofSeconds(30));
}
