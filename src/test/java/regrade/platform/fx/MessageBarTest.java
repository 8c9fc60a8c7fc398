package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.kernel.UserMessage.Tone;

import java.util.ArrayList;
import java.util.List;

class MessageBarTest {
    private final List<Tone> heard = new ArrayList<>();
    private final MessageBar bar = new MessageBar(Runnable::run, heard::add);

    @Test
    void aMessageIsSeenAndHeardAndStays() {
        var message = UserMessage.good("ago.now");

        bar.tell(message);

        assertThat(bar.messageProperty().get()).contains(message);
        assertThat(heard).containsExactly(Tone.GOOD);
    }

    @Test
    void theSameMessageTwiceIsSaidTwice() {
        bar.tell(UserMessage.question("ago.now"));
        long first = bar.saidProperty().get();

        bar.tell(UserMessage.question("ago.now"));

        assertThat(bar.saidProperty().get()).isGreaterThan(first);
        assertThat(heard).containsExactly(Tone.QUESTION, Tone.QUESTION);
    }

    @Test
    void theNextActClearsItWithoutASound() {
        bar.tell(UserMessage.done("ago.now"));

        bar.clear();

        assertThat(bar.messageProperty().get()).isEmpty();
        assertThat(heard).containsExactly(Tone.DONE);
    }

    @Test
    void aTranslatedFailureSpeaksForItselfAnyOtherIsGeneral() {
        var disk = UserMessage.bad("ago.hours", Remedy.FREE_SPACE, 1);

        bar.problem(new Problem(disk));
        assertThat(bar.messageProperty().get()).contains(disk);

        bar.problem(new IllegalStateException("inside"));
        assertThat(bar.messageProperty().get().orElseThrow().key()).isEqualTo("message.unexpected");
    }

    @Test
    void nothingIsDrawnOutsideTheScreensThread() {
        var waiting = new ArrayList<Runnable>();
        var later = new MessageBar(waiting::add, heard::add);

        later.tell(UserMessage.good("ago.now"));

        assertThat(later.messageProperty().get()).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(later.messageProperty().get()).isPresent();
    }
}
