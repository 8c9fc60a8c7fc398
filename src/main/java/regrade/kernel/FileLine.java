package regrade.kernel;

/// One line of a file from outside: read, or refused with the reason.
public sealed interface FileLine<T> {
    /// Where it stands in the file, from 1; the header is the first line of most files.
    long number();

    /// The line as it was, cut to a length that can be shown.
    String raw();

    record Read<T>(long number, T value, String raw) implements FileLine<T> {}

    record Refused<T>(long number, UserMessage reason, String raw) implements FileLine<T> {}
}
