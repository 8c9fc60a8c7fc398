package regrade.platform.fx;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Feedback;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The last thing the bench said. It stays until the next one; every message is heard and counted,
/// so that the same one said twice flashes twice.
public final class MessageBar implements Feedback {
    private static final Logger LOG = LoggerFactory.getLogger(MessageBar.class);

    private final Executor screen;
    private final Consumer<UserMessage.Tone> sound;
    private final ReadOnlyObjectWrapper<Optional<UserMessage>> message =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper said = new ReadOnlyLongWrapper();

    /// @param screen where messages are shown, see [ScreenThread]
    /// @param sound hears the tone of every message; must return at once
    public MessageBar(Executor screen, Consumer<UserMessage.Tone> sound) {
        this.screen = screen;
        this.sound = sound;
    }

    @Override
    public void tell(UserMessage said) {
        sound.accept(said.tone());
        screen.execute(() -> show(Optional.of(said)));
    }

    @Override
    public void problem(RuntimeException failure) {
        if (failure instanceof Problem problem) {
            LOG.warn("told the inspector: {}", problem.userMessage().key(), problem);
            tell(problem.userMessage());
        } else {
            LOG.error("unexpected", failure);
            tell(UserMessage.bad("message.unexpected", Remedy.RETRY));
        }
    }

    /// Takes the message away: the next act has begun. On the screen's thread.
    public void clear() {
        show(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<UserMessage>> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Grows with every message and every clearing.
    public ReadOnlyLongProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    private void show(Optional<UserMessage> next) {
        message.set(next);
        said.set(said.get() + 1);
    }
}
