package regrade.post.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class GuardedInputTest {
    private static final GuardedInput.Most MOST = new GuardedInput.Most(20, 100, 1_000);

    private static GuardedInput input(String said) {
        return new GuardedInput(
                new ByteArrayInputStream(said.getBytes(StandardCharsets.ISO_8859_1)), MOST);
    }

    private static String read(String said, int step) throws IOException {
        var in = input(said);
        var all = new StringBuilder();
        var buffer = new byte[step];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
            all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        return all.toString();
    }

    @Property(tries = 100)
    void whatIsFitToBeHeardPassesUnchangedHoweverItIsRead(
            @ForAll @IntRange(min = 1, max = 60) int step) throws IOException {
        var said = "* 1 FETCH {300}\r\n" + "x".repeat(300) + ")\r\nA1 OK {a}\r\n";

        assertThat(read(said, step)).isEqualTo(said);
    }

    @Property(tries = 50)
    void aLineWithoutEndIsCutOff(@ForAll @IntRange(min = 1, max = 60) int step) {
        assertThatThrownBy(() -> read("y".repeat(21), step)).isInstanceOf(MailFault.class);
    }

    @Test
    void aBlockThatIsTooLargeIsNotEvenBegun() {
        assertThatThrownBy(() -> read("{1001}\r\n", 7)).isInstanceOf(MailFault.class);
        assertThatThrownBy(() -> read("{99999999999999999999}\r\n", 7))
                .isInstanceOf(MailFault.class);
    }

    @Test
    void endlessShortLinesAreTooMuch() {
        assertThatThrownBy(() -> read("* OK\r\n".repeat(20), 7)).isInstanceOf(MailFault.class);
    }

    @Test
    void bytesReadOneByOneAreCountedToo() {
        var in = input("z".repeat(30));

        assertThatThrownBy(
                        () -> {
                            while (in.read() >= 0) {}
                        })
                .isInstanceOf(MailFault.class);
    }
}
