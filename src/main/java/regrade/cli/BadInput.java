package regrade.cli;

import regrade.kernel.UserMessage;

/// The input was bad; the message says what and where. The command ends with [ExitCode#BAD_INPUT].
final class BadInput extends RuntimeException {
    private final UserMessage userMessage;

    BadInput(UserMessage userMessage) {
        super(userMessage.key());
        this.userMessage = userMessage;
    }

    UserMessage userMessage() {
        return userMessage;
    }
}
