package regrade.dayclose;

import static org.assertj.core.api.Assertions.assertThat;

import regrade.dayclose.DayCloseFact.DayClosed;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Proves a batch's chain from the batch alone, as somebody without the journal does.
final class BatchChain {
    private BatchChain() {}

    /// @return the hash of the last act
    static String prove(Path entries, DayClosed batch, String previous) throws IOException {
        var hash = previous;
        long number = batch.first();
        for (var line : Files.readString(entries).split("\n")) {
            if (!line.startsWith("{\"entry\":")) continue;
            var act = JsonMapper.shared().readTree(line);
            assertThat(act.get("entry").longValue()).isEqualTo(number++);
            assertThat(act.get("previous").stringValue()).isEqualTo(hash);
            hash = sha256(line.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(number).isEqualTo(batch.last() + 1);
        return hash;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
