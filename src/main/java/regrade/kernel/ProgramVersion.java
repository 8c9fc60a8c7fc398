package regrade.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of this program, as the build wrote it into it.
public final class ProgramVersion {
    private ProgramVersion() {}

    public static String text() {
        try (var file = ProgramVersion.class.getResourceAsStream("/regrade/version.txt")) {
            if (file == null) throw new IllegalStateException("built without its version");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
