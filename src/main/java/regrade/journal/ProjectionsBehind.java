package regrade.journal;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

/// What is told when tables could not be written though the act is saved.
final class ProjectionsBehind {
    private ProjectionsBehind() {}

    static UserMessage message(RuntimeException failure) {
        return failure instanceof Problem problem
                ? problem.userMessage()
                : UserMessage.bad("journal.projections-behind", Remedy.RESTART);
    }

    static UserMessage over() {
        return UserMessage.done("journal.projections-caught-up");
    }
}
