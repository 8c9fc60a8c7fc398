package regrade.journal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.Finding;
import regrade.journal.JournalProof;
import regrade.journal.TestFacts;
import regrade.kernel.Problem;
import regrade.kernel.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Whatever somebody changes in the journal is found and named, and never taken for the work of a
/// crash.
final class DamageTest {
    private static final String FIRST = "0000000001-2026-11-22.journal";
    private static final String SECOND = "0000000005-2026-11-23.journal";

    @TempDir private Path root;

    @BeforeEach
    void twoDaysWithAnImport() {
        var segments = SegmentsBed.open(root);
        for (int i = 0; i < 3; i++) SegmentsBed.append(segments, SegmentsBed.NOON);
        SegmentsBed.appendLarge(segments, 5);
        for (int i = 0; i < 3; i++)
            SegmentsBed.append(segments, SegmentsBed.NOON.plus(Duration.ofDays(1)));
        segments.close();
    }

    @Test
    void anUntouchedJournalIsSound() {
        var proof = proof();

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.acts()).isEqualTo(7);
        assertThat(proof.facts()).isEqualTo(12);
        assertThat(proof.unfinished()).isZero();
    }

    @Test
    void aChangedByteAnywhereIsFoundAndNamed() throws IOException {
        var random = new Random(7);
        for (var name : List.of(FIRST, SECOND)) {
            var file = segment(name);
            var whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                var changed = whole.clone();
                changed[i] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, changed);

                var findings = proof().findings();
                assertThat(findings).as("byte %d of %s", i, name).isNotEmpty();
                var first = findings.getFirst();
                assertThat(first.where()).isEqualTo(name);
                assertThat(first.offset()).isBetween(0L, (long) i);
                assertThatNothingIsCut(name, whole.length);
            }
            Files.write(file, whole);
        }
    }

    /// A change in the last segment keeps the program from starting; one in an earlier segment is
    /// for `check`.
    private void assertThatNothingIsCut(String name, int length) throws IOException {
        try {
            var segments = SegmentsBed.open(root);
            assertThat(name).isEqualTo(FIRST);
            assertThat(segments.tip().number()).isEqualTo(7);
            segments.close();
        } catch (Problem e) {
            assertThat(e).hasMessage("journal.damaged");
            assertThat(e.userMessage().arguments().getFirst()).isEqualTo(SECOND);
        }
        assertThat(segment(name)).hasSize(length);
    }

    @Test
    void theActAndItsPlaceAreNamed() throws IOException {
        var file = segment(SECOND);
        var bytes = Files.readAllBytes(file);
        int act = (bytes.length - Magic.LENGTH) / 3;
        bytes[Magic.LENGTH + act + Frame.HEADER + 50] ^= 1;
        Files.write(file, bytes);

        assertThat(proof().findings())
                .containsExactly(new Finding(Finding.What.CHANGED, SECOND, Magic.LENGTH + act, 6));
        assertThatThrownBy(() -> SegmentsBed.open(root))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().arguments())
                                        .containsExactly(SECOND, (long) Magic.LENGTH + act, 6L));
    }

    @Test
    void readingADamagedActSaysWhereItIs() throws IOException {
        var bytes = Files.readAllBytes(segment(FIRST));
        bytes[200] ^= 1;
        Files.write(segment(FIRST), bytes);
        var segments = SegmentsBed.open(root);

        assertThatThrownBy(() -> SegmentsBed.all(segments))
                .isInstanceOf(Problem.class)
                .hasMessage("journal.damaged");
        segments.close();
    }

    @Test
    void aMissingSegmentIsFound() throws IOException {
        Files.delete(segment(FIRST));

        assertThat(proof().findings())
                .extracting(Finding::what, Finding::where)
                .contains(org.assertj.core.groups.Tuple.tuple(Finding.What.GAP, SECOND));
    }

    @Test
    void anEarlierSegmentThatWasCutIsFound() throws IOException {
        var bytes = Files.readAllBytes(segment(FIRST));
        Files.write(segment(FIRST), java.util.Arrays.copyOf(bytes, bytes.length - 10));

        assertThat(proof().findings()).extracting(Finding::what).contains(Finding.What.TRUNCATED);
    }

    @Test
    void anActThatSomebodyWroteAnewBreaksTheChain() throws IOException {
        var json = new EntryJson(TestFacts.kinds());
        var file = segment(FIRST);
        byte[] forged;
        try (var frames = new FrameReader(file, Magic.LENGTH, Long.MAX_VALUE)) {
            var act = json.read(((Frame.Whole) frames.next()).payload());
            forged = json.act(act.header(), act.parts(), List.of(SegmentsBed.line(9)));
        }
        var bytes = Files.readAllBytes(file);
        System.arraycopy(
                Frame.of(forged).array(), 0, bytes, Magic.LENGTH, forged.length + Frame.HEADER);
        Files.write(file, bytes);

        assertThat(proof().findings())
                .extracting(Finding::what)
                .containsExactly(Finding.What.CHAIN_BROKEN);
    }

    @Test
    void anOldVersionOfAFactIsReadAndANewerOneRefused() {
        record Old(String name) implements Fact {}
        record New(String name, int count) implements Fact {}
        var before = new FactKinds(List.of(FactKind.of("counted", Old.class)));
        var now =
                new FactKinds(
                        List.of(
                                new FactKind<>(
                                        "counted",
                                        New.class,
                                        List.of(
                                                content ->
                                                        Map.of(
                                                                "name",
                                                                content.get("name"),
                                                                "count",
                                                                1)))));

        var written = new EntryJson(before).part(new Old("x"));

        assertThat(new EntryJson(now).readPart(written)).isEqualTo(new New("x", 1));
        var newer = new EntryJson(now).part(new New("x", 2));
        assertThatThrownBy(() -> new EntryJson(before).readPart(newer))
                .isInstanceOf(EntryJson.UnknownFact.class);
    }

    @Test
    void aFactThatLacksAPartIsNotReadAsNull() {
        var json = new EntryJson(TestFacts.kinds());
        var text =
                "{\"kind\":\"line-read\",\"v\":1,\"content\":{\"client\":\"OWN\",\"quantity\":1}}";

        assertThatThrownBy(
                        () -> json.readPart(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    private Path segment(String name) {
        return root.resolve("journal").resolve(name);
    }

    private JournalProof proof() {
        return new FileDataFolders(TestFacts.kinds()).prove(new DataFolder(root), Progress.NONE);
    }
}
