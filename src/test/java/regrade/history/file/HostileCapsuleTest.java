package regrade.history.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.history.CapsuleBed;
import regrade.history.CapsuleFinding;
import regrade.history.CapsuleFinding.What;
import regrade.history.file.ZipForm.Member;
import regrade.photo.Photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Capsules that somebody made to deceive or to do harm.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCapsuleTest {
    private Map<String, byte[]> files;

    @BeforeAll
    void build(@TempDir Path root) {
        try (var bed = new CapsuleBed(root, "en")) {
            bed.inspected();
            files = CapsuleBed.files(bed.built());
        }
        assertThat(findings(packed(files))).isEmpty();
    }

    private static List<CapsuleFinding> findings(byte[] zip) {
        try {
            return CapsuleCheck.of(new ByteArrayInputStream(zip)).findings();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<What> what(byte[] zip) {
        return findings(zip).stream().map(CapsuleFinding::what).distinct().toList();
    }

    private static byte[] packed(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try {
            var zip = new ZipWriter(out);
            for (var file : files.entrySet()) zip.add(file.getKey(), file.getValue());
            zip.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> with(String name, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(files);
        var before = new String(changed.get(name), StandardCharsets.UTF_8);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        changed.put(name, after.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /// As a forger would: every hash in the manifest and the sums anew.
    private static Map<String, byte[]> hashedAnew(Map<String, byte[]> forged) {
        var manifest = ManifestJson.read(forged.get(CapsuleNames.MANIFEST));
        var listed =
                forged.entrySet().stream()
                        .filter(file -> !file.getKey().equals(CapsuleNames.MANIFEST))
                        .filter(file -> !file.getKey().equals(CapsuleNames.SUMS))
                        .map(file -> FileSum.of(file.getKey(), file.getValue()))
                        .toList();
        var anew = new ManifestJson(manifest.head(), manifest.acts(), listed).bytes();
        forged.put(CapsuleNames.MANIFEST, anew);
        forged.put(CapsuleNames.SUMS, sums(forged));
        return forged;
    }

    private static byte[] sums(Map<String, byte[]> files) {
        return FileSum.sums(
                files.entrySet().stream()
                        .filter(file -> !file.getKey().equals(CapsuleNames.SUMS))
                        .map(file -> FileSum.of(file.getKey(), file.getValue()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.sh",
                "/etc/passwd",
                "photos/../unit.json",
                "C:\\evil.exe",
                "photos/",
                "UNIT.json",
                "notes.txt",
                "photos/0000.jpg"
            })
    void aNameThatNoFileOfACapsuleHasIsRefused(String name) {
        var more = new LinkedHashMap<>(files);
        more.put(name, new byte[] {1});

        assertThat(what(packed(more))).containsExactly(What.NAME);
    }

    @Test
    void aNameTwiceIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        var zip = new ZipWriter(out);
        for (var file : files.entrySet()) {
            zip.add(file.getKey(), file.getValue());
            if (file.getKey().equals("unit.json")) zip.add("unit.json", new byte[] {1});
        }
        zip.finish();

        assertThat(findings(out.toByteArray()))
                .extracting(CapsuleFinding::what, CapsuleFinding::where)
                .containsExactly(tuple(What.FORM, "unit.json"));
    }

    @Test
    void whatIsPackedIsNotUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("capsule.json"));
            // a megabyte of nothing in a thousand bytes
            zip.write(new byte[1 << 20]);
        }

        assertThat(what(out.toByteArray())).containsAnyOf(What.FORM, What.LARGE).hasSize(1);
    }

    @Test
    void aFileThatClaimsToBeHugeIsNotRead() {
        var header = ZipForm.header(new Member("capsule.json", 0, Integer.MAX_VALUE, 0));
        var read = new long[1];
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        int at = (int) read[0]++;
                        return at < header.length ? header[at] & 255 : 0;
                    }
                };

        var findings = prove(endless);

        assertThat(findings).extracting(CapsuleFinding::what).containsExactly(What.LARGE);
        assertThat(read[0]).isLessThan(1000);
    }

    @Test
    void morePhotosThanAnyCapsuleHasAreNotRead() {
        var many = new LinkedHashMap<>(files);
        many.keySet().removeIf(CapsuleNames::isPhoto);
        for (int i = 0; i <= CapsuleNames.MOST_PHOTOS; i++)
            many.put("photos/%064x.jpg".formatted(i), new byte[] {1});

        assertThat(what(packed(many))).contains(What.LARGE);
    }

    private static List<CapsuleFinding> prove(InputStream in) {
        try {
            return CapsuleCheck.of(in).findings();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void somethingElseIsNoCapsule() {
        assertThat(what(new byte[0])).containsExactly(What.FORM);
        assertThat(what("no zip at all".repeat(99).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(What.FORM);
        assertThat(what(packed(Map.of()))).containsExactly(What.FORM);
    }

    @Test
    void aCommentBehindItIsFound() {
        var zip = packed(files);
        var longer = Arrays.copyOf(zip, zip.length + 3);
        longer[zip.length - 2] = 3;

        assertThat(what(longer)).containsExactly(What.FORM);
    }

    @Test
    void aMissingPhotoIsNamed() {
        var photo = files.keySet().stream().filter(CapsuleNames::isPhoto).findFirst().orElseThrow();
        var fewer = new LinkedHashMap<>(files);
        fewer.remove(photo);
        fewer.put(CapsuleNames.SUMS, sums(fewer));

        assertThat(findings(packed(fewer)))
                .containsExactly(new CapsuleFinding(What.MISSING, photo, 0));
    }

    @Test
    void aPhotoMoreIsNamed() {
        var content = new byte[] {4, 5, 6};
        var name = "photos/" + Photo.hash(content) + ".jpg";
        var sorted = new TreeMap<>(files);
        sorted.put(name, content);
        var more = new LinkedHashMap<String, byte[]>();
        CapsuleNames.ALWAYS.forEach(always -> more.put(always, files.get(always)));
        sorted.forEach(more::putIfAbsent);
        more.put(CapsuleNames.SUMS, sums(more));

        assertThat(findings(packed(more)))
                .containsExactly(new CapsuleFinding(What.ADDITIONAL, name, 0));
    }

    @Test
    void anotherPictureUnderAPhotosNameIsFoundThoughEveryHashWasMadeAnew() {
        var photo = files.keySet().stream().filter(CapsuleNames::isPhoto).findFirst().orElseThrow();
        var forged = new LinkedHashMap<>(files);
        forged.put(photo, new byte[] {1, 2, 3});

        assertThat(findings(packed(hashedAnew(forged))))
                .containsExactly(new CapsuleFinding(What.ALTERED, photo, 0));
    }

    @Test
    void anActThatWasAlteredIsFoundThoughTheFilesWereHashedAnew() {
        var forged = with("journal.jsonl", text -> text.replace("\"missing\"", "\"damaged\""));

        assertThat(findings(packed(hashedAnew(forged))))
                .contains(new CapsuleFinding(What.ACT, "journal.jsonl", 2))
                .contains(new CapsuleFinding(What.CHAIN, "journal.jsonl", 3));
    }

    @Test
    void anActThatWasLeftOutIsFound() {
        var forged =
                with("journal.jsonl", text -> text.substring(0, text.lastIndexOf("{\"entry\":")));

        assertThat(what(packed(hashedAnew(forged)))).containsExactly(What.ACT);
    }

    @Test
    void textsThatCannotBeReadAreNamed() {
        var nested = with("capsule.json", _ -> "[".repeat(100_000));
        assertThat(what(packed(nested))).contains(What.UNREADABLE);
        var newer =
                with("capsule.json", text -> text.replace("\"version\" : 1", "\"version\" : 2"));
        assertThat(what(packed(newer))).contains(What.UNREADABLE);
        var half = with("journal.jsonl", text -> text.substring(0, text.length() - 2));
        assertThat(what(packed(hashedAnew(half)))).contains(What.UNREADABLE);
        var empty = with("journal.jsonl", _ -> "");
        assertThat(what(packed(hashedAnew(empty)))).contains(What.ACT);
    }

    @Test
    void anActMoreAndAnyNumberOfThemIsFound() {
        var line = "{\"entry\":9999,\"previous\":\"\"}\n";
        var forged = with("journal.jsonl", text -> text + line.repeat(100_000));

        assertThat(findings(packed(hashedAnew(forged))))
                .contains(new CapsuleFinding(What.ACT, "journal.jsonl", 9999))
                .hasSize(1);
    }

    @Test
    void aListLargerThanAnyIsNotRead() {
        var forged = with("capsule.json", text -> text + " ".repeat(3_000_000));

        assertThat(findings(packed(forged)))
                .containsExactly(new CapsuleFinding(What.LARGE, "capsule.json", 0));
    }

    @Test
    void aListWithoutEndIsToldShortly() {
        var name = "x".repeat(40);
        var endless = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
            endless.append("{\"name\":\"%s%d\",\"bytes\":1,\"sha256\":\"\"},".formatted(name, i));
        var forged =
                with(
                        "capsule.json",
                        text -> text.replaceFirst("(?s)(\"files\" : \\[)", "$1" + endless));

        assertThat(findings(packed(forged))).hasSizeBetween(2, 200);
    }
}
