package regrade.settings.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

class FileSecretsTest {
    private static final String SHOWN = "http://***@gate/video?***";
    private static final String WHOLE = "http://admin:p%3Dw=é\\n@gate/video?a=b&c=:#";

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    @TempDir Path folder;

    private FileSecrets secrets() {
        return new FileSecrets(new DataFolder(folder));
    }

    @Test
    void whatIsKeptIsThereForTheNextStart() {
        secrets().keep(SHOWN, WHOLE);

        assertThat(secrets().whole(SHOWN)).contains(WHOLE);
        assertThat(secrets().whole("http://***@other/video")).isEmpty();
    }

    @Test
    void onlyWhatIsStillSetIsKept() throws IOException {
        secrets().keep(SHOWN, WHOLE);
        secrets().keep("http://***@other/", "http://pw@other/");

        secrets().forgetAllBut("http://***@other/");

        assertThat(secrets().whole(SHOWN)).isEmpty();
        assertThat(secrets().whole("http://***@other/")).contains("http://pw@other/");
        assertThat(Files.readString(folder.resolve("secrets.properties"))).doesNotContain("admin");
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        secrets().keep(SHOWN, WHOLE);

        var file = folder.resolve("secrets.properties");
        // Windows has no such rights: there the folder's own count
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        assertThat(posix ? Files.getPosixFilePermissions(file) : OWNER_ONLY).isEqualTo(OWNER_ONLY);
    }

    @Test
    void aBrokenFileHoldsNothingAndIsWrittenAnew() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "a=\\uZZZZ");

        assertThat(secrets().whole(SHOWN)).isEmpty();
        secrets().keep(SHOWN, WHOLE);
        assertThat(secrets().whole(SHOWN)).contains(WHOLE);
    }

    @Test
    void aDiskThatTakesNothingIsSaidWithoutTheSecret() throws IOException {
        Files.createDirectories(folder.resolve("secrets.properties/in-the-way"));

        assertThatThrownBy(() -> secrets().keep(SHOWN, WHOLE))
                .isInstanceOf(Problem.class)
                .hasMessageNotContaining("admin");
    }
}
