package regrade.practice.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.practice.PracticeResult;
import regrade.practice.PracticeResults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Results in a file, one a line, each forced to disk. A line that was cut off by a crash is left
/// out, and the next one begins anew. Of a file that grew out of measure only the end is read.
public final class ResultsFile implements PracticeResults {
    private static final int MOST_BYTES = 4 << 20;

    private final Path file;
    private final ResultJson json = new ResultJson();

    /// @param file need not be there yet; its folder must be
    public ResultsFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void keep(PracticeResult result) {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            var text = (whole(channel) ? "" : "\n") + json.line(result) + "\n";
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("practice.result-not-kept", Remedy.FREE_SPACE, file.toString()),
                    e);
        }
    }

    private static boolean whole(FileChannel channel) throws IOException {
        if (channel.size() == 0) return true;
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }

    @Override
    public synchronized List<PracticeResult> all() {
        if (!Files.exists(file)) return List.of();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var from = Math.max(0, channel.size() - MOST_BYTES);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) continue;
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            return text.lines().flatMap(line -> json.result(line).stream()).toList();
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("practice.results-not-read", Remedy.RETRY, file.toString()), e);
        }
    }
}
