package regrade.post.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.post.DecideMail;
import regrade.post.PostBox;
import regrade.post.PostFact.Verdict;
import regrade.post.PostStatus;
import regrade.post.QueuedMail;
import regrade.post.SetUpMail;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings;
import regrade.settings.ChangeSettings.Change;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/// The mail without its controls: how it is set up, how it does, and the mails of which a person
/// has to decide. Each setting is saved and in force as soon as it is set.
public final class MailViewModel {
    static final int MOST_LISTED = 100;

    private final Background background;
    private final Executor screen;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<BenchSettings> current =
            new ReadOnlyObjectWrapper<>(BenchSettings.DEFAULTS);
    private final ReadOnlyObjectWrapper<Set<Setting>> refused =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper password = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper kept = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SetUpMail.Tried>> tried =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<QueuedMail>> undecided =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<PostStatus> status =
            new ReadOnlyObjectWrapper<>(PostStatus.NONE);

    /// What the page does.
    ///
    /// @param changed hears that settings, the password or the queue are others; returns at once
    public record Acts(
            Settings settings,
            ChangeSettings change,
            SetUpMail setUp,
            DecideMail decide,
            PostBox box,
            Runnable changed) {}

    /// @param screen runs work on the screen's thread
    public MailViewModel(Background background, Executor screen, Feedback feedback, Acts acts) {
        this.background = background;
        this.screen = screen;
        this.feedback = feedback;
        this.acts = acts;
    }

    /// How the mail does now; on any thread.
    public void told(PostStatus now) {
        screen.execute(
                () -> {
                    status.set(now);
                    list();
                });
    }

    /// How the mail does, for whichever screen shows it.
    public ReadOnlyObjectProperty<PostStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BenchSettings> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Those whose last value was not taken.
    ReadOnlyObjectProperty<Set<Setting>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Whether there is a password for every server that is set.
    ReadOnlyBooleanProperty passwordProperty() {
        return password.getReadOnlyProperty();
    }

    /// Grows with every password that was kept: then what was typed is not shown any longer.
    ReadOnlyLongProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty testingProperty() {
        return testing.getReadOnlyProperty();
    }

    /// What the last test found; empty once something was changed.
    ReadOnlyObjectProperty<Optional<SetUpMail.Tried>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<QueuedMail>> undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /// Shows everything as it is.
    void look() {
        background.run("mail settings", acts.settings::current, current::set, feedback::problem);
        lookForPassword();
        list();
    }

    private void lookForPassword() {
        background.run("password", acts.setUp::hasPassword, password::set, feedback::problem);
    }

    private void list() {
        background.run(
                "undecided mails",
                () -> acts.box.undecided(MOST_LISTED),
                undecided::set,
                feedback::problem);
    }

    void set(Setting setting, String value) {
        background.run(
                "mail settings",
                () -> acts.change.change(Map.of(setting, value)),
                outcome -> changed(setting, outcome),
                feedback::problem);
    }

    private void changed(Setting setting, Change outcome) {
        var marked = new HashSet<>(refused.get());
        marked.remove(setting);
        switch (outcome) {
            case Change.Changed(var now) -> {
                current.set(now);
                feedback.tell(UserMessage.good("settings.saved"));
                other();
            }
            case Change.Unchanged(var now) -> current.set(now);
            case Change.Refused _ -> {
                marked.add(setting);
                feedback.tell(UserMessage.question("setting.refused." + setting.code()));
            }
        }
        refused.set(Set.copyOf(marked));
    }

    private void other() {
        tried.set(Optional.empty());
        lookForPassword();
        acts.changed.run();
    }

    /// Keeps a password in place of the one before.
    void keep(String typed) {
        background.run(
                "keep password",
                () -> acts.setUp.keep(typed),
                outcome -> {
                    switch (outcome) {
                        case KEPT -> {
                            kept.set(kept.get() + 1);
                            feedback.tell(UserMessage.good("post.password-kept"));
                            other();
                        }
                        case NO_PASSWORD ->
                                feedback.tell(UserMessage.question("post.password-refused"));
                        case NO_SERVER ->
                                feedback.tell(UserMessage.question("post.password-no-server"));
                    }
                },
                feedback::problem);
    }

    /// Lets itself be let in by both servers.
    void test() {
        if (testing.get()) return;
        testing.set(true);
        background.runLong(
                "test mail",
                acts.setUp::test,
                found -> {
                    testing.set(false);
                    tried.set(Optional.of(found));
                },
                failure -> {
                    testing.set(false);
                    feedback.problem(failure);
                });
    }

    void settle(QueuedMail mail, Verdict verdict) {
        decide(
                () -> acts.decide.settle(mail.mail().id(), verdict),
                "post.settled." + verdict.code());
    }

    void withdraw(QueuedMail mail) {
        decide(() -> acts.decide.withdraw(mail.mail().id()), "post.withdrawn");
    }

    private void decide(Callable<Boolean> decision, String told) {
        background.run(
                "decide on a mail",
                decision,
                done -> {
                    feedback.tell(
                            done
                                    ? UserMessage.done(told)
                                    : UserMessage.question("post.not-to-be-decided"));
                    list();
                    acts.changed.run();
                },
                feedback::problem);
    }
}
