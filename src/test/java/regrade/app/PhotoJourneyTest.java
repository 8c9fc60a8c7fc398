package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.cli.CommandLineProgram;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.photo.Pictures;
import regrade.scan.Command;
import regrade.scan.device.MjpegServer;
import regrade.settings.Setting;
import regrade.settings.SettingsChanged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Photos from a camera on the network and from a file, in the real window, to the evidence
/// capsule, the backup and the day's batch.
class PhotoJourneyTest {
    private static final String KETTLE = "LPNHE000000002";
    private static final byte[] BEFORE = Pictures.jpeg(1);
    private static final byte[] BEHIND = Pictures.jpeg(2);
    private static final byte[] FROM_TELEPHONE = Pictures.png(40, 80);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aUnitsPhotosAreTakenKeptSeenSealedAndProved(String language) throws Exception {
        Reference unit;
        try (var camera = new MjpegServer(BEFORE);
                var bed = new JourneyBed(folder, Locale.of(language))) {
            started(bed, camera);
            unit = photographed(bed, camera);
            theHistoryShowsThem(bed, unit);
            theyGoIntoACapsule(bed);
        }

        theCapsuleIsSoundUntilAByteIsAltered();
        thePhotosAreInTheBatch();
        oneAlteredByteIsFoundAndTheBackupIsWhole(unit);
    }

    private static void started(JourneyBed bed, MjpegServer camera) {
        bed.untilSays("welcome.title");
        bed.open
                .journal()
                .append(
                        new Inspector("lea"),
                        List.of(
                                new SettingsChanged(
                                        Map.of(Setting.CAMERA.code(), camera.address()))));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
    }

    private Reference photographed(JourneyBed bed, MjpegServer camera) throws IOException {
        bed.scan(KETTLE);
        bed.untilSays("inspection.photos", 0);
        bed.press(KeyCode.F11);
        bed.window.until(
                "the camera is seen",
                () -> bed.window.find(".camera-picture .image-view").isPresent());
        untilTaken(bed, 1, () -> bed.press(KeyCode.P));

        camera.show(BEHIND);
        untilTaken(bed, 2, () -> bed.scan(Command.PHOTO.code()));

        bed.press(KeyCode.F11);
        bed.choose(Files.write(folder.resolve("telephone.png"), FROM_TELEPHONE));
        bed.press(KeyCode.P);
        bed.untilSays("inspection.photos", 3);
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.photos", 2);
        bed.press(KeyCode.P);
        bed.untilSays("inspection.photos", 3);

        var unit = bed.onBench().unit();
        bed.press(KeyCode.SPACE);
        bed.scanLabel();
        assertThat(bed.draft(unit).photos())
                .extracting(taken -> taken.photo().hash())
                .containsExactly(
                        Photo.hash(BEFORE), Photo.hash(BEHIND), Photo.hash(FROM_TELEPHONE));
        return unit;
    }

    /// Again until the camera shows another picture than before.
    private static void untilTaken(JourneyBed bed, int photos, Runnable act) {
        bed.window.until(
                "the unit has " + photos,
                () -> {
                    if (bed.onBench().photos().size() < photos) act.run();
                    return bed.onBench().photos().size() == photos;
                });
        bed.untilSays("inspection.photos", photos);
    }

    private static void theHistoryShowsThem(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        bed.window.type(unit.text());
        bed.press(KeyCode.ENTER);
        bed.untilSays("history.photos");
        // three that count and the one that was taken back
        bed.window.until(
                "all are drawn",
                () ->
                        bed.window.on(
                                        () ->
                                                bed.window
                                                        .scene()
                                                        .getRoot()
                                                        .lookupAll("#photos .image-view")
                                                        .size())
                                == 4);
    }

    private static void theyGoIntoACapsule(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.E);
        bed.untilSays("capsule.what-for");
        bed.window.type("2");
        bed.window.until("it is there", () -> capsules(bed.data).size() == 1);
        var file = capsules(bed.data).getFirst();
        var unit = Reference.parse(file.getFileName().toString().substring(8, 18)).orElseThrow();
        bed.untilSays("capsule.made", unit, file.toString());
        bed.window.until(
                "its act is told",
                () -> bed.window.texts().stream().anyMatch(text -> text.contains(name(file))));
    }

    private static List<Path> capsules(Path data) {
        var folder = data.resolve("capsules");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".zip")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void theCapsuleIsSoundUntilAByteIsAltered() throws IOException {
        var capsule = capsules(folder.resolve("data")).getFirst();
        var proof = run("capsule", "--verify", capsule.toString());
        assertThat(proof.code).isZero();
        assertThat(proof.said).contains("as it was made", "3 photos");

        var bytes = Files.readAllBytes(capsule);
        bytes[bytes.length / 2] ^= 1;
        var altered = Files.write(folder.resolve("altered.zip"), bytes);

        var found = run("capsule", "--verify", altered.toString());
        assertThat(found.code).isEqualTo(1);
        assertThat(found.said).contains("altered.zip: ").doesNotContain("as it was made");
    }

    private void thePhotosAreInTheBatch() throws IOException {
        assertThat(run("close-day").code).isZero();
        try (var files = Files.walk(folder.resolve("data").resolve("batches"))) {
            var entries =
                    files.filter(file -> file.endsWith("entries.jsonl")).findFirst().orElseThrow();
            assertThat(Files.readString(entries))
                    .contains(Photo.hash(BEFORE), Photo.hash(BEHIND), Photo.hash(FROM_TELEPHONE));
        }
    }

    private void oneAlteredByteIsFoundAndTheBackupIsWhole(Reference unit) throws IOException {
        assertThat(run("check").code).isZero();
        var copy = folder.resolve("copy");
        assertThat(run("backup", copy.toString()).code).isZero();
        var file = file(Photo.hash(BEHIND) + ".jpg");
        var altered = BEHIND.clone();
        altered[altered.length / 2] ^= 1;
        Files.write(file, altered);
        Files.delete(file(Photo.hash(BEFORE) + ".jpg"));

        var check = run("check", "--json");

        assertThat(check.code).isEqualTo(1);
        assertThat(check.said)
                .contains("altered", Photo.hash(BEHIND), "missing", Photo.hash(BEFORE))
                .doesNotContain(Photo.hash(FROM_TELEPHONE));
        assertThat(run("unit", unit.text(), "--json").said).contains(Photo.hash(BEHIND));
        assertThat(run(copy, "check").code).isZero();
        var back = folder.resolve("back");
        assertThat(run(back, "restore", copy.toString()).code).isZero();
        assertThat(run(back, "check").code).isZero();
    }

    private Path file(String name) {
        return folder.resolve("data").resolve("photos").resolve(name.substring(0, 2)).resolve(name);
    }

    private record Run(int code, String said) {}

    private Run run(String... arguments) {
        return run(folder.resolve("data"), arguments);
    }

    private static Run run(Path data, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var program =
                new CommandLineProgram(new LocalWorkplace(Clock.systemDefaultZone()), out, out);
        int code = program.run(all.toArray(String[]::new));
        return new Run(code, said.toString(StandardCharsets.UTF_8));
    }
}
