package regrade.label.device;

import java.time.Duration;

/// How long a network printer is waited for.
///
/// @param connect to take the connection
/// @param answer to answer a question; longer means that it does not answer
/// @param send to take the whole label
/// @param poll between two questions
/// @param finish to print a label it has taken
record Patience(Duration connect, Duration answer, Duration send, Duration poll, Duration finish) {
    static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(8));
}
