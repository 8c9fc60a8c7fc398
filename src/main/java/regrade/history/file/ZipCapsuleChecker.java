package regrade.history.file;

import regrade.history.CapsuleChecker;
import regrade.history.CapsuleFinding;
import regrade.history.CapsuleFinding.What;
import regrade.history.CapsuleProof;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Proves capsules from their ZIP files.
public final class ZipCapsuleChecker implements CapsuleChecker {
    private static final int BUFFER = 64 << 10;

    @Override
    public CapsuleProof prove(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new NoSuchFileException(file.toString());
            if (Files.size(file) > CapsuleNames.MOST_BYTES) return tooLarge();
            try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                return CapsuleCheck.of(in);
            }
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("capsule.unreadable", Remedy.CHECK_FILE, file.toString()), e);
        }
    }

    private static CapsuleProof tooLarge() {
        return new CapsuleProof(
                Optional.empty(),
                Optional.empty(),
                List.of(new CapsuleFinding(What.LARGE, "", CapsuleNames.MOST_BYTES)));
    }
}
