package regrade.history.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of a capsule, by its content.
///
/// @param sha256 lower-case hex
record FileSum(String name, long bytes, String sha256) {
    static FileSum of(String name, byte[] content) {
        return new FileSum(name, content.length, Sha256.of(content));
    }

    /// As `sha256sum -c` reads it.
    static byte[] sums(List<FileSum> files) {
        var text = new StringBuilder();
        for (var file : files) text.append(file.sha256).append("  ").append(file.name).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
