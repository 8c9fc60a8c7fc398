package regrade.cli;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

/// The command was not asked for as it can be. The command ends with [ExitCode#USAGE].
final class WrongUsage extends RuntimeException {
    private final UserMessage userMessage;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.userMessage = UserMessage.bad(key, Remedy.NONE, arguments);
    }

    UserMessage userMessage() {
        return userMessage;
    }
}
