package regrade.intake.file;

import regrade.intake.Archives;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Reports in a ZIP file. What a part says of its own size is not believed, and of its name only
/// the last piece is used, to show it.
public final class ZipArchives implements Archives {
    private static final int MOST_FILES = 1000;
    private static final int MOST_OF_NAME = 100;
    private static final String UNPACKED = "unpacked";
    private static final String WORKBOOK = "[Content_Types].xml";

    private final Path place;
    private final long most;

    /// Clears the folder of what an end in the middle left there: reports name buyers.
    ///
    /// @param place folder of our own, where one file at a time is unpacked; made when it is needed
    /// @param most bytes that all files of an archive may unpack to
    public ZipArchives(Path place, long most) {
        this.place = place;
        this.most = most;
        clear();
    }

    private void clear() {
        try {
            Files.deleteIfExists(place.resolve(UNPACKED));
        } catch (IOException e) {
            throw cannot(place, e);
        }
    }

    @Override
    public Optional<Archive> open(Path file) {
        try {
            if (!Files.isRegularFile(file) || !isZip(file)) return Optional.empty();
            var zip = new ZipFile(file.toFile());
            boolean kept = false;
            try {
                if (zip.getEntry(WORKBOOK) != null) return Optional.empty();
                if (zip.size() > MOST_FILES) throw unsafe(file);
                var archive = new Zip(file, zip);
                kept = true;
                return Optional.of(archive);
            } finally {
                if (!kept) zip.close();
            }
        } catch (ZipException e) {
            throw unsafe(file);
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && start[2] == 3
                    && start[3] == 4;
        }
    }

    private static Problem unsafe(Path file) {
        return new Problem(
                UserMessage.bad(
                        "import.archive-unsafe", Remedy.CHECK_FILE, file.getFileName().toString()));
    }

    private static Problem cannot(Path file, IOException cause) {
        return new Problem(
                UserMessage.bad(
                        "import.archive-failed", Remedy.FREE_SPACE, file.getFileName().toString()),
                cause);
    }

    private final class Zip implements Archive {
        private final Path file;
        private final ZipFile zip;
        private final Deque<ZipEntry> left = new ArrayDeque<>();
        private long room = most;

        private Zip(Path file, ZipFile zip) throws IOException {
            this.file = file;
            this.zip = zip;
            Files.createDirectories(place);
            for (var entry : Collections.list(zip.entries()))
                if (!entry.isDirectory() && !isNoise(entry.getName())) left.add(entry);
        }

        @Override
        public Optional<Packed> next() {
            var entry = left.poll();
            if (entry == null) return Optional.empty();
            var target = place.resolve(UNPACKED);
            try (var in = zip.getInputStream(entry)) {
                unpack(in, target);
                return Optional.of(new Packed(name(entry.getName()), target));
            } catch (ZipException e) {
                throw unsafe(file);
            } catch (IOException e) {
                throw cannot(file, e);
            }
        }

        private void unpack(InputStream in, Path target) throws IOException {
            Files.deleteIfExists(target);
            try (var out = Files.newOutputStream(target)) {
                var piece = new byte[1 << 16];
                for (int read; (read = in.read(piece)) > 0; ) {
                    room -= read;
                    if (room < 0) throw unsafe(file);
                    out.write(piece, 0, read);
                }
            }
        }

        @Override
        public void close() {
            try (zip) {
                clear();
            } catch (IOException e) {
                throw cannot(file, e);
            }
        }
    }

    /// What systems add by themselves.
    private static boolean isNoise(String path) {
        return path.startsWith("__MACOSX") || lastOf(path).startsWith(".");
    }

    private static String lastOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String name(String path) {
        var plain = Text.clean(lastOf(path), MOST_OF_NAME).replaceAll("[<>:\"|?*]", "_");
        return plain.isEmpty() ? "file" : plain;
    }
}
