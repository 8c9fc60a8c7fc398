package regrade.post.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.post.MailLogin;
import regrade.post.MailServer;
import regrade.post.MailServer.Security;
import regrade.post.MailState;
import regrade.post.OutgoingMail;
import regrade.post.PostBed;
import regrade.post.PostFact.Verdict;
import regrade.post.PostFailure;
import regrade.post.QueuedMail;
import regrade.post.Secret;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sending to a real server on loopback.
class SmtpPostTest {
    private static final int CUTS = 100;

    private static Path folder;
    private static TestCertificate certificate;
    private static TestCertificate elsewhere;
    private static Exim exim;

    private final PostBed bed = new PostBed();
    private int arrivedAfterAll;
    private int notArrived;
    private final SmtpPost post = new SmtpPost(RemoteBed.PATIENCE, PostBed.CLOCK);

    @BeforeAll
    static void start() throws IOException {
        folder = RemoteBed.folder();
        certificate = TestCertificate.make(folder, "localhost", "dns:localhost");
        elsewhere = TestCertificate.make(folder, "elsewhere", "dns:localhost");
        exim = new Exim(folder, certificate);
    }

    @AfterAll
    static void stop() throws IOException {
        if (exim != null) exim.close();
        regrade.platform.file.Folders.delete(folder);
    }

    private void servedBy(int port, Security security) {
        bed.setUp(
                Map.of(
                        "mail-out-port", Integer.toString(port),
                        "mail-out-security", security.code(),
                        "mail-authority", certificate.certificate().toString()));
    }

    private OutgoingMail mail(String id) {
        return bed.box.mail(id).orElseThrow().mail();
    }

    @ParameterizedTest
    @EnumSource(Security.class)
    void aReplyArrivesAsItWasWritten(Security security) {
        servedBy(security == Security.TLS ? exim.tls : exim.starttls, security);
        var id = bed.queue("buyer@x.example", "Votre retour n° 7 " + security.code());

        var round = bed.send(post);

        assertThat(round.failure()).isEmpty();
        assertThat(bed.state(id)).isEqualTo(MailState.SENT);
        assertThat(exim.mail(mail(id).messageId()))
                .contains("To: buyer@x.example")
                .contains("From: " + PostBed.FROM)
                .contains("In-Reply-To: <1@shop.example>")
                .contains("Subject: =?UTF-8?Q?Votre_retour_n=C2=B0_7")
                .contains("Date: Mon, 30 Nov 2026")
                .contains("Content-Type: text/plain; charset=UTF-8")
                .contains("c=E2=80=99est not=C3=A9.")
                .doesNotContain("MIME-Version: 1.0\nMIME");
    }

    @Test
    void whatLooksLikeTheEndOfTheTextIsPartOfIt() {
        servedBy(exim.tls, Security.TLS);
        var words =
                new OutgoingMail.Words("buyer@x.example", "dots", "first\n.\n..\nQUIT\nlast", "");
        var id = bed.queue.queue(words).orElseThrow().id();

        bed.send(post);

        assertThat(bed.state(id)).isEqualTo(MailState.SENT);
        assertThat(exim.mail(mail(id).messageId())).contains("first\n.\n..\nQUIT\nlast");
    }

    @Test
    void oneHundredCutsLoseNoMailAndSendNoneTwice() {
        try (var proxy = new CuttingProxy(exim.tls)) {
            servedBy(proxy.port(), Security.TLS);
            var ids = new ArrayList<String>();
            ids.add(queueLong(0));
            bed.send(post);
            long up = proxy.up.get();
            long down = proxy.down.get();

            int cutBefore = 0;
            for (int cut = 1; cut <= CUTS; cut++) {
                ids.add(queueLong(cut));
                if (cut % 2 == 0) proxy.cut(up * cut / CUTS, CuttingProxy.NEVER);
                else proxy.cut(CuttingProxy.NEVER, down * cut / CUTS);
                boolean failed = bed.send(post).failure().isPresent();
                if (failed && bed.box.undecided(9).isEmpty()) cutBefore++;
                lookIntoTheSpool();
            }
            proxy.cut(CuttingProxy.NEVER, CuttingProxy.NEVER);
            var last = bed.send(post);

            assertThat(last.failure()).isEmpty();
            // else nothing was proven
            assertThat(cutBefore).isGreaterThan(20);
            assertThat(List.of(arrivedAfterAll, notArrived)).allMatch(count -> count > 0);
            assertThat(ids).allSatisfy(id -> assertThat(bed.state(id)).isEqualTo(MailState.SENT));
            var expected = ids.stream().map(id -> mail(id).messageId()).toList();
            assertThat(exim.accepted().stream().filter(expected::contains))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private String queueLong(int number) {
        var text = "ligne de la réponse, assez longue pour être coupée\n".repeat(120);
        var words = new OutgoingMail.Words("b" + number + "@x.example", "cut " + number, text, "");
        return bed.queue.queue(words).orElseThrow().id();
    }

    /// What a person does about unsure mails.
    private void lookIntoTheSpool() {
        for (QueuedMail unsure : bed.box.undecided(9)) {
            boolean there = exim.accepted().contains(unsure.mail().messageId());
            if (there) arrivedAfterAll++;
            else notArrived++;
            bed.settle(unsure.mail().id(), there ? Verdict.SENT : Verdict.AGAIN);
        }
    }

    @Test
    void aServerThatIsAwayMakesMailsWaitUntilItIsBack() {
        int port = ServerProgram.freePort();
        servedBy(port, Security.TLS);
        var id = bed.queue("buyer@x.example", "offline");

        var away = bed.send(post);
        bed.settings = bed.settings.with(Map.of("mail-out-port", Integer.toString(exim.tls)));
        var back = bed.send(post);

        assertThat(away.failure()).contains(PostFailure.UNREACHABLE);
        assertThat(back.sent()).isEqualTo(1);
        assertThat(exim.accepted().stream().filter(mail(id).messageId()::equals)).hasSize(1);
    }

    @Test
    void anUnknownBuyerIsRefusedAndTheOthersGoOutOnTheSameLine() {
        servedBy(exim.tls, Security.TLS);
        var unknown = bed.queue("unknown@x.example", "one");
        var later = bed.queue("later@x.example", "two");
        var text = bed.queue("a@x.example", "refused");
        var early = bed.queue("b@x.example", "early");
        var fine = bed.queue("c@x.example", "fine");

        var round = bed.send(post);

        assertThat(round)
                .isEqualTo(new regrade.post.SendWaitingMails.Round(1, Optional.empty(), true));
        assertThat(List.of(unknown, later, text, early, fine))
                .extracting(bed::state)
                .containsExactly(
                        MailState.REFUSED,
                        MailState.WAITING,
                        MailState.REFUSED,
                        MailState.WAITING,
                        MailState.SENT);
        assertThat(bed.box.mail(unknown).orElseThrow().note())
                .contains("550")
                .contains("no such buyer");
        assertThat(bed.box.mail(early).orElseThrow().note()).contains("text comes too early");
        assertThat(exim.accepted())
                .contains(mail(fine).messageId())
                .doesNotContain(mail(text).messageId(), mail(early).messageId());
    }

    @Test
    void whatIsWrongIsToldApart() {
        assertThat(tested("localhost", exim.tls, "secret", certificate)).isEmpty();
        assertThat(tested("localhost", exim.tls, "wrong", certificate))
                .contains(PostFailure.PASSWORD);
        assertThat(tested("localhost", exim.tls, "secret", elsewhere))
                .contains(PostFailure.CERTIFICATE);
        // the certificate names localhost only
        assertThat(tested("127.0.0.1", exim.tls, "secret", certificate))
                .contains(PostFailure.CERTIFICATE);
        assertThat(tested("nowhere.invalid", exim.tls, "secret", certificate))
                .contains(PostFailure.HOST_UNKNOWN);
        assertThat(tested("localhost", ServerProgram.freePort(), "secret", certificate))
                .contains(PostFailure.UNREACHABLE);
        assertThat(tested("localhost", exim.starttls, "secret", certificate))
                .contains(PostFailure.NO_TLS);
    }

    @Test
    void anAuthorityThatCannotBeReadIsSaid() {
        var none = new TestCertificate(folder.resolve("none.pem"), folder);

        assertThat(tested("localhost", exim.tls, "secret", none)).contains(PostFailure.AUTHORITY);
    }

    private Optional<PostFailure> tested(
            String host, int port, String password, TestCertificate authority) {
        var server = new MailServer(host, port, Security.TLS, "bench");
        return post.test(
                new MailLogin(server, new Secret(password), authority.certificate().toString()));
    }
}
