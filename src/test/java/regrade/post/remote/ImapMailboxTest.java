package regrade.post.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.platform.file.Folders;
import regrade.post.FullJournal;
import regrade.post.MailLogin;
import regrade.post.MailServer;
import regrade.post.MailServer.Security;
import regrade.post.Mailbox;
import regrade.post.MemorableMails;
import regrade.post.PostBed;
import regrade.post.PostBox.Position;
import regrade.post.PostFact.MailboxRead;
import regrade.post.PostFailure;
import regrade.post.PostLog;
import regrade.post.ReadMailbox;
import regrade.post.ReadMailbox.Reading;
import regrade.post.Secret;
import regrade.post.file.MboxFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reading from a real server on loopback.
class ImapMailboxTest {
    private static final int CUTS = 100;

    @TempDir private static Path certificates;

    @TempDir private Path temporary;

    private static TestCertificate certificate;
    private static TestCertificate elsewhere;
    private static Path folder;
    private static Dovecot dovecot;
    private static int users;

    private final PostBed bed = new PostBed();
    private final MemorableMails taker = new MemorableMails();
    private final ImapMailbox mailbox = new ImapMailbox(RemoteBed.PATIENCE);
    private final List<String> sent = new ArrayList<>();
    private final String user = "bench" + ++users;
    private final String account = user + "@localhost/INBOX";
    private Maildir maildir;

    @BeforeAll
    static void start() throws IOException {
        certificate = TestCertificate.make(certificates, "localhost", "dns:localhost");
        elsewhere = TestCertificate.make(certificates, "elsewhere", "dns:localhost");
        folder = RemoteBed.folder();
        dovecot = new Dovecot(folder, certificate);
    }

    @AfterAll
    static void stop() throws IOException {
        if (dovecot != null) dovecot.close();
        Folders.delete(folder);
    }

    @BeforeEach
    void moveIn() {
        maildir = dovecot.mailbox(user);
        servedBy(dovecot.tls, Security.TLS);
    }

    private void servedBy(int port, Security security) {
        bed.setUp(
                Map.of(
                        "mail-in-user", user,
                        "mail-in-port", Integer.toString(port),
                        "mail-in-security", security.code(),
                        "mail-authority", certificate.certificate().toString()));
    }

    private MboxFiles files() {
        return new MboxFiles(temporary.resolve("post"), PostBed.CLOCK);
    }

    private ReadMailbox reading() {
        return RemoteBed.reading(bed, bed.log, mailbox, files(), taker);
    }

    private Reading read() {
        return reading().read(Progress.NONE).orElseThrow();
    }

    private void deliver(int number, String text) {
        var mail =
                """
                From: buyer%1$d@x.example
                To: returns@aurio.example
                Subject: return %1$d
                Message-ID: <%1$d@x.example>

                %2$s
                """
                        .formatted(number, text);
        sent.add(mail);
        maildir.deliver(mail);
    }

    @ParameterizedTest
    @EnumSource(Security.class)
    void everyMailIsTakenInAsItIsAndNothingIsMarked(Security security) {
        servedBy(security == Security.TLS ? dovecot.tls : dovecot.starttls, security);
        deliver(1, "From here it looks like a beginning\n>From too\n\nFrom x Mon Jan 1\nend");
        deliver(2, "é — ü".repeat(300));

        var reading = read();

        assertThat(reading).isEqualTo(new Reading(2, List.of(), false, Optional.empty()));
        assertThat(taker.taken).containsExactlyElementsOf(sent);
        assertThat(maildir.flags()).containsOnly("");
        assertThat(bed.box.position(account)).map(Position::lastUid).contains(2L);
    }

    @Test
    void whatWasReadIsNotReadAgainAndNothingIsWrittenWhereNothingIsNew() {
        deliver(1, "one");
        read();
        long acts = bed.journal.last();

        var again = read();
        long actsThen = bed.journal.last();
        deliver(2, "two");
        var more = read();

        assertThat(again.taken()).isZero();
        assertThat(actsThen).isEqualTo(acts);
        assertThat(more.taken()).isEqualTo(1);
        assertThat(taker.taken).containsExactlyElementsOf(sent);
    }

    @Test
    void mailsThatCouldNotBeTakenInComeAgain() {
        deliver(1, "one");
        taker.full = true;

        assertThatThrownBy(this::read).isInstanceOf(Problem.class);
        assertThat(bed.box.position(account)).isEmpty();
        taker.full = false;
        read();

        assertThat(taker.taken).containsExactlyElementsOf(sent);
        assertThat(temporary.resolve("post")).isEmptyDirectory();
    }

    @Test
    void aProgramThatEndsBeforeItSaysSoReadsTheSameMailsAgain() {
        deliver(1, "one");
        var killed = new FullJournal(bed.journal, MailboxRead.class);
        var log = new PostLog(killed, bed.box, () -> bed.settings);

        assertThatThrownBy(
                        () ->
                                RemoteBed.reading(bed, log, mailbox, files(), taker)
                                        .read(Progress.NONE))
                .isInstanceOf(Problem.class);
        read();

        assertThat(taker.taken).containsExactly(sent.getFirst(), sent.getFirst());
        assertThat(bed.box.position(account)).map(Position::lastUid).contains(1L);
    }

    @Test
    void aReadingThatIsCancelledKeepsWhatItHasAndGoesOnFromThere() {
        for (int i = 0; i < 4; i++) deliver(i, "text " + i);
        var afterTwo =
                new Progress() {
                    private long taken;

                    @Override
                    public void at(long done, long all) {
                        taken = done;
                    }

                    @Override
                    public boolean cancelled() {
                        return taken >= 2;
                    }
                };

        var first = reading().read(afterTwo).orElseThrow();
        var second = read();

        assertThat(first).isEqualTo(new Reading(2, List.of(), true, Optional.empty()));
        assertThat(second.taken()).isEqualTo(2);
        assertThat(taker.taken).containsExactlyElementsOf(sent);
    }

    @Test
    void aMailboxThatIsNumberedAnewIsReadFromItsBeginning() {
        deliver(1, "one");
        read();
        var before = bed.box.position(account).orElseThrow();
        maildir.renumber();
        deliver(2, "two");

        read();

        assertThat(bed.box.position(account).orElseThrow().uidValidity())
                .isNotEqualTo(before.uidValidity());
        assertThat(taker.taken).containsExactly(sent.get(0), sent.get(0), sent.get(1));
    }

    @Test
    void markedAsReadIsOnlyWhatIsTakenInAndOnlyIfThatIsWanted() {
        deliver(1, "one");
        bed.settings = bed.settings.with(Map.of("mail-in-mark", "on"));

        read();
        deliver(2, "two");

        assertThat(maildir.flags()).containsExactly("S", "");
    }

    @Test
    void aMailThatIsTooLargeIsLeftAndNamed() {
        deliver(1, "one");
        maildir.deliver("Subject: large\n\n" + "x".repeat(70).concat("\n").repeat(160_000));
        deliver(3, "three");

        var reading = read();

        assertThat(taker.taken).containsExactlyElementsOf(sent);
        assertThat(reading.left()).hasSize(1);
        assertThat(reading.left().getFirst().uid()).isEqualTo(2);
        assertThat(reading.left().getFirst().bytes()).isGreaterThan(11_000_000);
        assertThat(bed.happened())
                .hasSize(1)
                .allMatch(fact -> fact instanceof MailboxRead read && read.left().size() == 1);
    }

    @Test
    void aFullMailboxIsReadInRounds() {
        for (int i = 0; i < 450; i++) deliver(i, "text " + i);

        var rounds = new ArrayList<Reading>();
        do rounds.add(read());
        while (rounds.getLast().more());

        assertThat(rounds).extracting(Reading::taken).containsExactly(200, 200, 50);
        assertThat(taker.taken).containsExactlyElementsOf(sent);
    }

    @Test
    void oneHundredCutsLoseNoMailAndEachIsTakenInOnce() {
        try (var proxy = new CuttingProxy(dovecot.tls)) {
            servedBy(proxy.port(), Security.TLS);
            for (int i = 0; i < 5; i++) deliver(i, "ligne\n".repeat(700));
            read();
            long up = proxy.up.get();
            long down = proxy.down.get();

            int failed = 0;
            int came = 0;
            for (int cut = 1; cut <= CUTS; cut++) {
                for (int i = 0; i < 3; i++)
                    deliver(cut * 10 + i, "ligne " + cut + "\n".repeat(700));
                if (cut % 3 == 0) proxy.cut(up * cut / CUTS, CuttingProxy.NEVER);
                else proxy.cut(CuttingProxy.NEVER, down * cut / CUTS);
                var reading = read();
                if (reading.failure().isPresent()) failed++;
                if (reading.failure().isPresent() && reading.taken() > 0) came++;
            }
            proxy.cut(CuttingProxy.NEVER, CuttingProxy.NEVER);
            while (read().more()) {}

            // else nothing was proven
            assertThat(failed).isGreaterThan(60);
            assertThat(came).isPositive();
            assertThat(taker.taken).containsExactlyElementsOf(sent);
        }
    }

    @Test
    void whatIsWrongIsToldApart() {
        assertThat(tested("localhost", dovecot.tls, "secret", certificate, "INBOX")).isEmpty();
        assertThat(tested("localhost", dovecot.tls, "wrong", certificate, "INBOX"))
                .contains(PostFailure.PASSWORD);
        assertThat(tested("localhost", dovecot.tls, "secret", certificate, "Nowhere"))
                .contains(PostFailure.FOLDER);
        assertThat(tested("localhost", dovecot.tls, "secret", elsewhere, "INBOX"))
                .contains(PostFailure.CERTIFICATE);
        assertThat(tested("127.0.0.1", dovecot.tls, "secret", certificate, "INBOX"))
                .contains(PostFailure.CERTIFICATE);
        assertThat(tested("nowhere.invalid", dovecot.tls, "secret", certificate, "INBOX"))
                .contains(PostFailure.HOST_UNKNOWN);
        assertThat(tested("localhost", ServerProgram.freePort(), "secret", certificate, "INBOX"))
                .contains(PostFailure.UNREACHABLE);
        assertThat(tested("localhost", dovecot.starttls, "secret", certificate, "INBOX"))
                .contains(PostFailure.NO_TLS);
    }

    private Optional<PostFailure> tested(
            String host, int port, String password, TestCertificate authority, String name) {
        var server = new MailServer(host, port, Security.TLS, user);
        var login = new MailLogin(server, new Secret(password), authority.certificate().toString());
        return mailbox.test(new Mailbox.Source(login, name));
    }
}
