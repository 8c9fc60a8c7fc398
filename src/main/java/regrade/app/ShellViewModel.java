package regrade.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import regrade.kernel.Background;
import regrade.kernel.Feedback;

import java.util.concurrent.Callable;

/// The window around the screens: which one is in front, what the header says, whether the keys are
/// listed.
public final class ShellViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Callable<ShellFigures> figures;
    private final ReadOnlyObjectWrapper<ShellFigures> shown =
            new ReadOnlyObjectWrapper<>(ShellFigures.NONE);
    private final ReadOnlyStringWrapper screen;
    private final BooleanProperty keysListed = new SimpleBooleanProperty();
    private boolean asking;
    private boolean held;

    /// @param figures worked out beside the screen's thread, at each [#refresh]
    /// @param first code of the screen in front at the start
    public ShellViewModel(
            Background background,
            Feedback feedback,
            Callable<ShellFigures> figures,
            String first) {
        this.background = background;
        this.feedback = feedback;
        this.figures = figures;
        this.screen = new ReadOnlyStringWrapper(first);
    }

    /// Brings a screen to the front; nothing happens while the screen in front is held.
    public void show(String code) {
        if (held) return;
        keysListed.set(false);
        screen.set(code);
        refresh();
    }

    /// Somebody turns to another screen, by rail or key. The first page is left by one of its own
    /// ways or by a scan: before that nothing has begun.
    void turnTo(String code) {
        if (!onFirstPage()) show(code);
    }

    boolean onFirstPage() {
        return screen.get().equals(WelcomeScreen.CODE);
    }

    /// @param held whether the screen in front stays there, whatever is scanned
    void hold(boolean held) {
        this.held = held;
    }

    boolean held() {
        return held;
    }

    /// Works the header's figures out anew; asked again meanwhile, it is done once.
    public void refresh() {
        if (asking) return;
        asking = true;
        background.run("header figures", figures, this::answered, this::unanswered);
    }

    /// Works the header's figures out anew whenever this changes, instead of at the next look.
    public void follow(ObservableValue<?> tally) {
        tally.subscribe((before, now) -> refresh());
    }

    private void answered(ShellFigures now) {
        asking = false;
        shown.set(now);
    }

    private void unanswered(RuntimeException failure) {
        asking = false;
        feedback.problem(failure);
    }

    public ReadOnlyObjectProperty<ShellFigures> figuresProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public BooleanProperty keysListedProperty() {
        return keysListed;
    }
}
