package regrade.post.ui;

import regrade.app.ShellBed;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.platform.fx.Screen;
import regrade.post.MailLogin;
import regrade.post.Mailbox;
import regrade.post.Post;
import regrade.post.PostBed;
import regrade.post.PostFact.MailQueued;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.SendingBegan;
import regrade.post.PostFailure;
import regrade.post.SetUpMail;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.SettingsChanged;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The mail page on real tables, with servers that say what the test wants.
final class MailBed {
    final PostBed post = new PostBed();
    final RecordingFeedback feedback = new RecordingFeedback();
    final ShellBed shell = new ShellBed(Locale.ENGLISH);
    Optional<PostFailure> incoming = Optional.empty();
    Optional<PostFailure> outgoing = Optional.empty();
    int changed;
    final MailViewModel model =
            new MailViewModel(
                    new DirectBackground(),
                    Runnable::run,
                    feedback,
                    new MailViewModel.Acts(
                            this::current,
                            new ChangeSettings(post.journal, this::current, new InMemorySecrets()),
                            setUp(),
                            post.decide,
                            post.box,
                            () -> changed++));

    private SetUpMail setUp() {
        Mailbox mailbox =
                new Mailbox() {
                    @Override
                    public Fetched fetch(Source source, Order order, Consumer<byte[]> sink) {
                        throw new AssertionError("a page reads no mail");
                    }

                    @Override
                    public Optional<PostFailure> markRead(Source source, Fetched of) {
                        throw new AssertionError("a page marks no mail");
                    }

                    @Override
                    public Optional<PostFailure> test(Source source) {
                        return incoming;
                    }
                };
        Post server =
                new Post() {
                    @Override
                    public Line line(MailLogin login) {
                        throw new AssertionError("a page sends no mail");
                    }

                    @Override
                    public Optional<PostFailure> test(MailLogin login) {
                        return outgoing;
                    }
                };
        return new SetUpMail(post.journal, post.accounts, post.password, mailbox, server);
    }

    BenchSettings current() {
        var now = new BenchSettings[] {BenchSettings.DEFAULTS.with(post.settings.values())};
        post.happened().stream()
                .filter(SettingsChanged.class::isInstance)
                .map(SettingsChanged.class::cast)
                .forEach(fact -> now[0] = now[0].with(fact.values()));
        post.settings = now[0];
        return now[0];
    }

    /// @return the id of a mail that may have arrived
    String unsure(String to) {
        var mail = post.queue.prepare(PostBed.words(to, "Retour 7")).orElseThrow();
        post.journal.append(
                post.settings.inspector(),
                List.of(
                        new MailQueued(mail),
                        new SendingBegan(mail.id()),
                        new MailUnsure(mail.id(), "cut")));
        return mail.id();
    }

    void nothingIsSet() {
        post.settings =
                post.settings.with(
                        Map.of("mail-in-host", "", "mail-out-host", "", "mail-from", ""));
    }

    Screen screen() {
        return MailPage.of(shell.words(), model, PostBed.CLOCK);
    }
}
