package regrade.kernel;

import java.util.List;

/// What a person is told: a key of the message bundles, its arguments, and what they can do.
///
/// The text of `key` says what happened and what was kept; the text of `remedy.<code>` says what to
/// do.
public record UserMessage(Tone tone, String key, List<Object> arguments, Remedy remedy) {
    public UserMessage {
        arguments = List.copyOf(arguments);
    }

    /// How it sounds and looks: good, a question, bad or done; never by colour alone.
    public enum Tone {
        GOOD,
        QUESTION,
        BAD,
        DONE
    }

    public static UserMessage good(String key, Object... arguments) {
        return new UserMessage(Tone.GOOD, key, List.of(arguments), Remedy.NONE);
    }

    public static UserMessage done(String key, Object... arguments) {
        return new UserMessage(Tone.DONE, key, List.of(arguments), Remedy.NONE);
    }

    public static UserMessage question(String key, Object... arguments) {
        return new UserMessage(Tone.QUESTION, key, List.of(arguments), Remedy.NONE);
    }

    public static UserMessage bad(String key, Remedy remedy, Object... arguments) {
        return new UserMessage(Tone.BAD, key, List.of(arguments), remedy);
    }
}
