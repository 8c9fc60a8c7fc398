package regrade.post.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Progress;
import regrade.platform.file.Folders;
import regrade.post.KillingJournal;
import regrade.post.KillingJournal.Killed;
import regrade.post.MailState;
import regrade.post.PostBed;
import regrade.post.PostFact;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.SendingBegan;
import regrade.post.PostFact.Verdict;
import regrade.post.PostLog;
import regrade.post.SendWaitingMails;
import regrade.post.store.JdbiPostBox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program that is killed between journal and server, again and again, with a real one of each.
class KilledOverTheNetworkTest {
    private static final int ROUNDS = 5;

    @TempDir private Path data;

    private Path folder;
    private TestCertificate certificate;
    private Exim exim;
    private final SmtpPost post = new SmtpPost(RemoteBed.PATIENCE, PostBed.CLOCK);

    @BeforeEach
    void start() throws IOException {
        folder = RemoteBed.folder();
        certificate = TestCertificate.make(folder, "localhost", "dns:localhost");
        exim = new Exim(folder, certificate);
    }

    @AfterEach
    void stop() throws IOException {
        if (exim != null) exim.close();
        Folders.delete(folder);
    }

    private PostBed bed(JournalBed open) {
        var bed = new PostBed(open.journal(), open.jdbi());
        bed.settings =
                bed.settings.with(
                        Map.of(
                                "mail-out-port", Integer.toString(exim.tls),
                                "mail-authority", certificate.certificate().toString()));
        return bed;
    }

    private JournalBed open() {
        return JournalBed.open(
                data,
                new FactKinds(PostFact.KINDS),
                jdbi -> List.of(new JdbiPostBox(jdbi)),
                PostBed.CLOCK);
    }

    @Test
    void killsAroundEachFactLoseNoMailAndSendNoneTwice() {
        var ids = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++)
            for (var fact : List.of(SendingBegan.class, MailSent.class))
                for (boolean forced : new boolean[] {false, true})
                    ids.add(kill(fact, forced, "mail " + ids.size()));

        try (var open = open()) {
            var bed = bed(open);
            bed.send(post);
            look(bed);
            bed.send(post);

            assertThat(ids).allSatisfy(id -> assertThat(bed.state(id)).isEqualTo(MailState.SENT));
            assertThat(exim.accepted())
                    .containsExactlyInAnyOrderElementsOf(
                            ids.stream()
                                    .map(id -> bed.box.mail(id).orElseThrow().mail().messageId())
                                    .toList());
        }
    }

    /// @param forced whether the fact is on the disk when the program ends
    private String kill(Class<?> fact, boolean forced, String subject) {
        try (var open = open()) {
            var bed = bed(open);
            look(bed);
            var id = bed.queue("a@x.example", subject);
            var log =
                    new PostLog(
                            new KillingJournal(bed.journal, fact, forced),
                            bed.box,
                            () -> bed.settings);
            var sending = new SendWaitingMails(bed.box, log, bed.accounts, bed.password, post);
            assertThatThrownBy(() -> sending.send(Progress.NONE)).isInstanceOf(Killed.class);
            return id;
        }
    }

    /// What a person does after the next start.
    private void look(PostBed bed) {
        for (var unsure : bed.box.undecided(99)) {
            boolean there = exim.accepted().contains(unsure.mail().messageId());
            bed.settle(unsure.mail().id(), there ? Verdict.SENT : Verdict.AGAIN);
        }
    }
}
