package regrade.post;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Journal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Progress;
import regrade.post.PostFact.MailQueued;
import regrade.post.PostFact.Verdict;
import regrade.post.store.JdbiPostBox;
import regrade.settings.BenchSettings;
import regrade.settings.InMemorySecrets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The mail of a bench with real tables and whatever server the test gives it.
public final class PostBed {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T10:12:00Z"), ZoneOffset.UTC);
    public static final String FROM = "returns@aurio.example";

    public final JdbiPostBox box;
    public final Journal journal;
    public final PostLog log;
    public final MailAccounts accounts;
    public final MailPassword password = new MailPassword(new InMemorySecrets());
    public final DecideMail decide;
    public final QueueMail queue;
    public BenchSettings settings = BenchSettings.DEFAULTS;

    public PostBed() {
        this(List.of());
    }

    /// A machine that was given a backup with a mail that waited, and then its password.
    static PostBed restoredWith(OutgoingMail mail) {
        return new PostBed(List.of(new MailQueued(mail)));
    }

    private PostBed(List<Fact> before) {
        var jdbi = ProjectionBed.database();
        box = ProjectionBed.make(jdbi, new JdbiPostBox(jdbi));
        journal = new InMemoryJournal(new BenchId("7K2"), CLOCK, box);
        log = new PostLog(journal, box, () -> settings);
        accounts = new MailAccounts(() -> settings, password);
        decide = new DecideMail(log);
        queue = new QueueMail(journal, () -> settings, accounts, UUID::randomUUID);
        if (!before.isEmpty()) journal.append(settings.inspector(), before);
        setUp(Map.of());
    }

    /// On tables and a journal that are kept elsewhere.
    public PostBed(Journal journal, Jdbi jdbi) {
        this.box = new JdbiPostBox(jdbi);
        this.journal = journal;
        log = new PostLog(journal, box, () -> settings);
        accounts = new MailAccounts(() -> settings, password);
        decide = new DecideMail(log);
        queue = new QueueMail(journal, () -> settings, accounts, UUID::randomUUID);
        settings = BenchSettings.DEFAULTS.with(usual());
        password.keep(new Secret("secret"), accounts.servers(), 0);
    }

    private static Map<String, String> usual() {
        return Map.of(
                "mail-in-host", "localhost",
                "mail-in-user", "bench",
                "mail-out-host", "localhost",
                "mail-out-user", "bench",
                "mail-from", FROM);
    }

    /// Both servers are set, and the password is known for them.
    public void setUp(Map<String, String> besides) {
        var all = new HashMap<>(usual());
        all.putAll(besides);
        settings = settings.with(all);
        password.keep(new Secret("secret"), accounts.servers(), journal.last());
    }

    public SendWaitingMails sending(Post post) {
        return new SendWaitingMails(box, log, accounts, password, post);
    }

    public SendWaitingMails.Round send(Post post) {
        return sending(post).send(Progress.NONE);
    }

    /// @return its id
    public String queue(String to, String subject) {
        return queue.queue(words(to, subject)).orElseThrow().id();
    }

    public static OutgoingMail.Words words(String to, String subject) {
        return new OutgoingMail.Words(to, subject, "Bonjour,\nc’est noté.\n", "<1@shop.example>");
    }

    public MailState state(String id) {
        return box.mail(id).orElseThrow().state();
    }

    public void settle(String id, Verdict verdict) {
        if (!decide.settle(id, verdict)) throw new AssertionError("not to be decided: " + id);
    }

    /// What was written besides the queueing.
    public List<Fact> happened() {
        var facts = new ArrayList<Fact>();
        journal.read(1, journal.last(), (Entry entry) -> facts.addAll(entry.facts()));
        return facts.stream().filter(fact -> !(fact instanceof MailQueued)).toList();
    }
}
