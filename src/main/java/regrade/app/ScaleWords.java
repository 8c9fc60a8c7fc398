package regrade.app;

import regrade.kernel.UserMessage;
import regrade.scale.ScaleState;

/// What a scale says, with how it speaks, for whoever sets it up.
final class ScaleWords {
    private ScaleWords() {}

    // keys: setting.scale.*
    static UserMessage inSettings(ScaleState state) {
        if (!(state instanceof ScaleState.Hearing(var protocol, _))) return state.said();
        var spoken = UserMessage.good("setting.scale." + protocol.code());
        return UserMessage.good("scale.speaks", spoken, state.said());
    }
}
