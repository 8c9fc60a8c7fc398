package regrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.photo.Photo;
import regrade.photo.Pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Capsules from the command line, of a unit that came from a report.
class CapsuleCommandTest {
    private static final String REPORT =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,detailed-disposition,reason,status,license-plate-number,customer-comments
            2026-11-18T15:00:00+00:00,403-5519284-1180357,AUR-H7-BLK,B0C4XK7V2D,X001T4P9QZ,"Casque, noir",1,ORY1,CUSTOMER_DAMAGED,DEFECTIVE,Unit returned to inventory,LPNHE919225404,ne charge plus
            """;
    private static final byte[] PHOTO = Pictures.jpeg(4);

    @TempDir Path folder;

    private String reference = "";

    private Path data() {
        return folder.resolve("data");
    }

    @BeforeEach
    void inspect() throws IOException {
        var report = Files.writeString(folder.resolve("r.csv"), REPORT, StandardCharsets.UTF_8);
        var photo = Files.write(folder.resolve("photo.jpg"), PHOTO);
        Run.of(data(), "import", report.toString());
        var inspected =
                Run.of(
                        data(),
                        "inspect",
                        "--json",
                        "--code",
                        "LPNHE919225404",
                        "--photo",
                        photo.toString(),
                        "--rest-ok");
        reference = inspected.json().get("reference").asString();
    }

    @Test
    void aCapsuleIsMadeAndChecked() throws IOException {
        var made = Run.of(data(), "capsule", reference, "--for", "supplier", "--json");

        assertThat(made.code()).isZero();
        var row = made.json().get(0);
        var file = Path.of(row.get("file").asString());
        assertThat(file).startsWith(data().resolve("capsules"));
        assertThat(row.get("sha256").asString()).isEqualTo(Photo.hash(Files.readAllBytes(file)));
        var checked = Run.of("capsule", "--verify", file.toString(), "--json");
        assertThat(checked.code()).isZero();
        var proof = checked.json().get(0);
        assertThat(proof.get("sound").booleanValue()).isTrue();
        assertThat(proof.get("reference").asString()).isEqualTo(reference);
        assertThat(proof.get("purpose").asString()).isEqualTo("supplier");
        assertThat(proof.get("photos").intValue()).isOne();
        assertThat(proof.get("sha256").asString()).isEqualTo(row.get("sha256").asString());
        // the journal holds a new kind of act, and is as sound as before
        assertThat(Run.of(data(), "check").code()).isZero();
        assertThat(Run.of(data(), "unit", reference).out()).contains("Evidence capsule made");
    }

    @Test
    void whatIsAlteredOrNoCapsuleIsNamedAndTheOthersAreCheckedAllTheSame() throws IOException {
        var sound = folder.resolve("sound.zip");
        Run.of(data(), "capsule", reference, "-o", sound.toString());
        var bytes = Files.readAllBytes(sound);
        bytes[bytes.length - 5] ^= 4;
        var altered = Files.write(folder.resolve("altered.zip"), bytes);
        var missing = folder.resolve("missing.zip");

        var run =
                Run.of(
                        "capsule",
                        "--verify",
                        altered.toString(),
                        missing.toString(),
                        sound.toString(),
                        "--lang",
                        "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("sound.zip: as it was made").doesNotContain("altered.zip");
        assertThat(run.err())
                .contains("altered.zip: the ZIP is not as it was written", "missing.zip");
    }

    @Test
    void severalGoIntoAFolderAndAFileHoldsOne() throws IOException {
        var into = folder.resolve("claims");

        var run = Run.of(data(), "capsule", reference, reference, "-o", into.toString());

        assertThat(run.code()).isZero();
        try (var files = Files.list(into)) {
            assertThat(files).hasSize(2);
        }
        var one = folder.resolve("one.zip").toString();
        assertThat(Run.of(data(), "capsule", reference, reference, "-o", one).code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        var mine = Files.writeString(folder.resolve("mine.zip"), "mine");

        var run = Run.of(data(), "capsule", reference, "-o", mine.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("mine.zip");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void anUnknownUnitIsBadInputAndTheOthersAreMade() {
        var run = Run.of(data(), "capsule", "0000000000", "nonsense", reference);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("000-000-0000", "nonsense");
        assertThat(run.out()).contains(reference + ": 1 photo");
    }

    @Test
    void aMissingPhotoIsNamedAndNoCapsuleIsThere() throws IOException {
        var hash = Photo.hash(PHOTO);
        var file = data().resolve("photos").resolve(hash.substring(0, 2)).resolve(hash + ".jpg");
        Files.delete(file);

        var run = Run.of(data(), "capsule", reference);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(hash + ".jpg", "missing");
        assertThat(data().resolve("capsules")).doesNotExist();
    }

    @Test
    void whatCannotBeAskedIsWrongUsage() {
        assertThat(Run.of(data(), "capsule").code()).isEqualTo(2);
        assertThat(Run.of(data(), "capsule", reference, "--for", "friends").code()).isEqualTo(2);
        assertThat(Run.of("capsule", "--verify", "x.zip", "--for", "buyer").code()).isEqualTo(2);
    }
}
