package regrade.scale;

import regrade.kernel.UserMessage;

import java.util.Optional;

/// How it stands with the scale.
public sealed interface ScaleState {
    /// None is set.
    record Off() implements ScaleState {}

    /// Its port is not there, or another program has it. The bench looks for it by itself.
    record Gone(String port) implements ScaleState {}

    /// The port is open, and nothing that can be understood came for a while.
    record Silent(String port) implements ScaleState {}

    /// It says something.
    record Hearing(ScaleProtocol protocol, Reading reading) implements ScaleState {}

    /// In words; `scale.<what>` in the bundles.
    default UserMessage said() {
        return switch (this) {
            case Off _ -> UserMessage.good("scale.off");
            case Gone(var port) -> UserMessage.question("scale.gone", port);
            case Silent(var port) -> UserMessage.question("scale.silent", port);
            case Hearing(_, Reading.Stable(var weight)) ->
                    UserMessage.good("scale.stable", weight.text());
            case Hearing(_, Reading.Moving _) -> UserMessage.good("scale.moving");
            case Hearing(_, Reading.TooHeavy _) -> UserMessage.question("scale.too-heavy");
            case Hearing(_, Reading.TooLight _) -> UserMessage.question("scale.too-light");
            case Hearing(_, Reading.NotReady _) -> UserMessage.question("scale.not-ready");
            case Hearing(_, Reading.OtherUnit(var unit)) ->
                    UserMessage.question("scale.other-unit", unit);
        };
    }

    /// The weight that lies still on it.
    default Optional<Weight> stable() {
        return this instanceof Hearing(_, Reading.Stable(var weight))
                ? Optional.of(weight)
                : Optional.empty();
    }
}
