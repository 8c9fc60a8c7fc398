package regrade.history.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import regrade.history.CapsuleBed;
import regrade.history.CapsuleProof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// One altered byte, wherever it stands, is found.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedByteTest {
    private static final int FLIPS = 10_000;

    private byte[] capsule;

    @BeforeAll
    void build(@TempDir Path root) throws IOException {
        try (var bed = new CapsuleBed(root, "fr")) {
            bed.inspected();
            capsule = Files.readAllBytes(bed.built());
        }
        assertThat(prove(capsule).findings()).isEmpty();
    }

    private static CapsuleProof prove(byte[] bytes) {
        try {
            return CapsuleCheck.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Where flips went unnoticed.
    private List<Integer> unnoticed(IntStream places, Random random) {
        var unnoticed = new ArrayList<Integer>();
        var bytes = capsule.clone();
        places.forEach(
                at -> {
                    byte was = bytes[at];
                    bytes[at] ^= (byte) (1 + random.nextInt(255));
                    if (prove(bytes).sound()) unnoticed.add(at);
                    bytes[at] = was;
                });
        return unnoticed;
    }

    @Test
    void tenThousandFlipsAreAllFound() {
        var random = new Random(20_261_122);

        var unnoticed = unnoticed(random.ints(FLIPS, 0, capsule.length), random);

        assertThat(unnoticed).isEmpty();
    }

    /// A random sample of a large file hardly ever meets what stands around the files.
    @Test
    void everyByteAroundTheFilesIsFoundToo() {
        int photo = find("photos/");
        var around =
                IntStream.concat(
                        IntStream.range(0, 60),
                        IntStream.concat(
                                IntStream.range(photo - 40, photo + 90),
                                IntStream.range(capsule.length - 900, capsule.length)));

        assertThat(unnoticed(around, new Random(7))).isEmpty();
    }

    private int find(String name) {
        var wanted = name.getBytes(StandardCharsets.US_ASCII);
        // the first one is in the sums, the header is the one behind the zip's own signature
        for (int at = 30; at < capsule.length - wanted.length; at++)
            if (capsule[at - 30] == 'P'
                    && capsule[at - 29] == 'K'
                    && Arrays.equals(capsule, at, at + wanted.length, wanted, 0, wanted.length))
                return at;
        throw new AssertionError(name);
    }

    @Test
    void aByteLessOrMoreIsFound() {
        assertThat(prove(Arrays.copyOf(capsule, capsule.length + 1)).sound()).isFalse();
        for (int length = 0; length < capsule.length; length += 97)
            assertThat(prove(Arrays.copyOf(capsule, length)).sound()).as("" + length).isFalse();
        assertThat(prove(Arrays.copyOf(capsule, capsule.length - 1)).sound()).isFalse();
    }
}
