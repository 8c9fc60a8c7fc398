package regrade.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.post.PostFact.MailDeferred;
import regrade.post.PostFact.MailRefused;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.MailSettled;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.SendingBegan;
import regrade.post.PostFact.Verdict;
import regrade.post.ScriptedPost.Killed;
import regrade.post.ScriptedPost.Step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

class SendWaitingMailsTest {
    private final PostBed bed = new PostBed();
    private final ScriptedPost post = new ScriptedPost();

    @Test
    void mailsGoOutInTheirOrderAndEachOutcomeIsWrittenBeforeTheNextIsBegun() {
        var one = bed.queue("a@x.example", "one");
        var two = bed.queue("b@x.example", "two");

        var round = bed.send(post);

        assertThat(post.arrived).containsExactly("one", "two");
        assertThat(bed.happened())
                .containsExactly(
                        new SendingBegan(one),
                        new MailSent(one),
                        new SendingBegan(two),
                        new MailSent(two));
        assertThat(round).isEqualTo(new SendWaitingMails.Round(2, Optional.empty(), false));
        assertThat(post.closed).isEqualTo(1);
    }

    @Test
    void aLineThatBreaksBeforeTheEndOfTheTextLeavesNoTraceAndTheMailIsTriedAgain() {
        bed.queue("a@x.example", "one");
        post.then(Step.BREAK_BEFORE);

        var failed = bed.send(post);
        var happened = bed.happened();
        bed.send(post);

        assertThat(failed.failure()).contains(PostFailure.CUT);
        assertThat(happened).isEmpty();
        assertThat(post.arrived).containsExactly("one");
    }

    @Test
    void afterAFailureOfTheLineNoOtherMailOvertakes() {
        bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        post.then(Step.BREAK_BEFORE);

        bed.send(post);
        bed.send(post);

        assertThat(post.tried).containsExactly("one", "one", "two");
    }

    @Test
    void aMailThatMayHaveArrivedIsNeverSentAgainByItself() {
        var id = bed.queue("a@x.example", "one");
        post.then(Step.BREAK_AFTER);

        for (int i = 0; i < 5; i++) bed.send(post);

        assertThat(post.arrived).containsExactly("one");
        assertThat(bed.state(id)).isEqualTo(MailState.UNSURE);
        assertThat(bed.happened())
                .containsExactly(new SendingBegan(id), new MailUnsure(id, "silent"));
        assertThat(bed.box.counts()).isEqualTo(new PostBox.Counts(0, 1, 0));
    }

    @Test
    void aPersonSaysThatAnUnsureMailHadArrived() {
        var id = bed.queue("a@x.example", "one");
        post.then(Step.BREAK_AFTER);
        bed.send(post);

        bed.settle(id, Verdict.SENT);
        bed.send(post);

        assertThat(bed.state(id)).isEqualTo(MailState.SENT);
        assertThat(post.arrived).containsExactly("one");
    }

    @Test
    void aPersonLetsAnUnsureMailBeSentAgain() {
        var id = bed.queue("a@x.example", "one");
        post.then(Step.BREAK_AT);
        bed.send(post);

        bed.settle(id, Verdict.AGAIN);
        bed.send(post);

        assertThat(bed.state(id)).isEqualTo(MailState.SENT);
        assertThat(post.arrived).containsExactly("one");
        assertThat(bed.happened())
                .contains(new MailSettled(id, Verdict.AGAIN))
                .endsWith(new SendingBegan(id), new MailSent(id));
    }

    @Test
    void whatWasSentOrWaitsCannotBeDecided() {
        var sent = bed.queue("a@x.example", "one");
        bed.send(post);
        var waiting = bed.queue("a@x.example", "two");

        assertThat(bed.decide.settle(sent, Verdict.AGAIN)).isFalse();
        assertThat(bed.decide.settle(waiting, Verdict.SENT)).isFalse();
        assertThat(bed.decide.withdraw(sent)).isFalse();
        assertThat(bed.decide.settle("nobody", Verdict.SENT)).isFalse();
    }

    @Test
    void aKilledProgramLeavesTheMailUnsure() {
        var id = bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        post.then(Step.KILL_AFTER);

        assertThatThrownBy(() -> bed.send(post)).isInstanceOf(Killed.class);
        bed.send(post);

        assertThat(post.arrived).containsExactly("one", "two");
        assertThat(bed.box.mail(id).orElseThrow().state()).isEqualTo(MailState.UNSURE);
        assertThat(bed.box.mail(id).orElseThrow().note()).isEqualTo(MailUnsure.STOPPED);
    }

    @Test
    void aRefusedMailIsKeptWithWhatTheServerSaidAsOneLine() {
        var id = bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        post.then(Step.REFUSE);

        bed.send(post);

        assertThat(bed.happened()).startsWith(new MailRefused(id, "550 no  such buyer"));
        assertThat(post.arrived).containsExactly("two");
        assertThat(bed.box.undecided(9)).extracting(mail -> mail.mail().id()).containsExactly(id);
    }

    @Test
    void aRefusalOfTheWholeTextIsFinalToo() {
        var id = bed.queue("a@x.example", "one");
        post.then(Step.REFUSE_AFTER);

        bed.send(post);
        bed.send(post);

        assertThat(bed.state(id)).isEqualTo(MailState.REFUSED);
        assertThat(post.tried).containsExactly("one");
    }

    @Test
    void onlyRepliesToTheSameBuyerWaitForOneThatTheServerPutsOff() {
        bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        bed.queue("a@x.example", "three");
        post.then(Step.DEFER);

        var round = bed.send(post);
        var first = List.copyOf(post.arrived);
        bed.send(post);

        assertThat(round.deferred()).isTrue();
        assertThat(first).containsExactly("two");
        assertThat(post.arrived).containsExactly("two", "one", "three");
    }

    @Test
    void aMailThatIsPutOffAfterItsTextWaitsAgain() {
        var id = bed.queue("a@x.example", "one");
        post.then(Step.DEFER_AFTER);

        bed.send(post);

        assertThat(bed.state(id)).isEqualTo(MailState.WAITING);
        assertThat(bed.happened())
                .containsExactly(new SendingBegan(id), new MailDeferred(id, "451 later"));
    }

    @Test
    void aWithdrawnMailIsNotSent() {
        var id = bed.queue("a@x.example", "one");

        assertThat(bed.decide.withdraw(id)).isTrue();
        bed.send(post);

        assertThat(post.tried).isEmpty();
        assertThat(bed.happened()).containsExactly(new MailWithdrawn(id));
    }

    @Test
    void aMailWithdrawnWhileItsTextIsUnderWayIsNotHandedOver() {
        var id = bed.queue("a@x.example", "one");
        Post withdrawnMeanwhile =
                new Post() {
                    @Override
                    public Line line(MailLogin login) {
                        var line = post.line(login);
                        return new Line() {
                            @Override
                            public Outcome send(OutgoingMail mail, BooleanSupplier handOver) {
                                assertThat(bed.decide.withdraw(mail.id())).isTrue();
                                return line.send(mail, handOver);
                            }

                            @Override
                            public void close() {
                                line.close();
                            }
                        };
                    }

                    @Override
                    public Optional<PostFailure> test(MailLogin login) {
                        return Optional.empty();
                    }
                };

        bed.send(withdrawnMeanwhile);

        assertThat(post.arrived).isEmpty();
        assertThat(bed.state(id)).isEqualTo(MailState.WITHDRAWN);
    }

    @Test
    void tablesThatStayBehindLetNoMailGoOutTwice() {
        bed.queue("a@x.example", "one");
        var stale = new StaleBox(bed.box.waiting(9));
        var log = new PostLog(bed.journal, stale, () -> bed.settings);
        var sending = new SendWaitingMails(stale, log, bed.accounts, bed.password, post);

        for (int i = 0; i < 3; i++) sending.send(Progress.NONE);

        assertThat(post.arrived).containsExactly("one");
        assertThat(new DecideMail(log).withdraw(stale.waiting(1).getFirst().mail().id())).isFalse();
    }

    /// Tables as they were once.
    private record StaleBox(List<QueuedMail> then) implements PostBox {
        @Override
        public List<QueuedMail> waiting(int most) {
            return then;
        }

        @Override
        public List<QueuedMail> begun() {
            return List.of();
        }

        @Override
        public List<QueuedMail> undecided(int most) {
            return List.of();
        }

        @Override
        public Optional<QueuedMail> mail(String id) {
            return then.stream().filter(mail -> mail.mail().id().equals(id)).findFirst();
        }

        @Override
        public Counts counts() {
            return Counts.NONE;
        }

        @Override
        public Optional<Position> position(String account) {
            return Optional.empty();
        }
    }

    @Test
    void anOutcomeThatCouldNotBeWrittenIsWrittenBeforeAnythingElseIs() {
        var id = bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        var full = new FullJournal(bed.journal, MailSent.class);
        var log = new PostLog(full, bed.box, () -> bed.settings);
        var sending = new SendWaitingMails(bed.box, log, bed.accounts, bed.password, post);

        assertThatThrownBy(() -> sending.send(Progress.NONE)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> sending.send(Progress.NONE)).isInstanceOf(Problem.class);
        var arrived = List.copyOf(post.arrived);
        full.room();
        sending.send(Progress.NONE);

        assertThat(arrived).containsExactly("one");
        assertThat(post.arrived).containsExactly("one", "two");
        assertThat(bed.state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void whereTheDiskIsFullNoMailIsHandedOver() {
        bed.queue("a@x.example", "one");
        var full = new FullJournal(bed.journal, SendingBegan.class);
        var log = new PostLog(full, bed.box, () -> bed.settings);
        var sending = new SendWaitingMails(bed.box, log, bed.accounts, bed.password, post);

        assertThatThrownBy(() -> sending.send(Progress.NONE)).isInstanceOf(Problem.class);

        assertThat(post.arrived).isEmpty();
        full.room();
        sending.send(Progress.NONE);
        assertThat(post.arrived).containsExactly("one");
    }

    @Test
    void onceItIsCancelledNoFurtherMailIsBegun() {
        bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        var asked = new AtomicInteger();

        bed.sending(post)
                .send(
                        new Progress() {
                            @Override
                            public void at(long done, long all) {}

                            @Override
                            public boolean cancelled() {
                                return asked.incrementAndGet() > 1;
                            }
                        });

        assertThat(post.arrived).containsExactly("one");
    }

    @Test
    void withoutAPasswordMailsWaitAndTheReasonIsSaid() {
        bed.queue("a@x.example", "one");
        bed.settings = bed.settings.with(Map.of("mail-out-host", "elsewhere.example"));

        assertThat(bed.send(post).failure()).contains(PostFailure.NO_PASSWORD);
        assertThat(bed.state(first())).isEqualTo(MailState.WAITING);
        assertThat(post.tried).isEmpty();
    }

    @Test
    void whatWasQueuedBeforeThePasswordCameToThisMachineWaitsForALook() {
        var mail = bed.queue.prepare(PostBed.words("a@x.example", "old")).orElseThrow();
        var here = PostBed.restoredWith(mail);
        here.queue("b@x.example", "new");

        here.send(post);

        assertThat(post.arrived).containsExactly("new");
        assertThat(here.box.undecided(9))
                .extracting(QueuedMail::note)
                .containsExactly(MailUnsure.RESTORED);
        here.settle(mail.id(), Verdict.AGAIN);
        here.send(post);
        assertThat(post.arrived).containsExactly("new", "old");
    }

    private String first() {
        return bed.box.waiting(1).getFirst().mail().id();
    }
}
