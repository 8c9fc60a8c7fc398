package regrade.intake.file;

import regrade.intake.RefusedLine;
import regrade.intake.RefusedLines;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.KeptFile;
import regrade.platform.file.SafeCsv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lists refused lines as `<file>.refused.csv` beside the file, or in a folder of our own where
/// that is not allowed: line number, reason in the user's language, the line as it was.
public final class CsvRefusedLines implements RefusedLines {
    private final Path otherwise;
    private final Function<UserMessage, String> words;

    /// @param otherwise folder for lists that cannot stand beside their file; made when it is
    ///   needed
    /// @param words says a message in the user's language
    public CsvRefusedLines(Path otherwise, Function<UserMessage, String> words) {
        this.otherwise = otherwise;
        this.words = words;
    }

    @Override
    public Sheet begin(Path original) {
        return new CsvSheet(original.toAbsolutePath());
    }

    private final class CsvSheet implements Sheet {
        private final Path original;
        private Optional<Draft> draft = Optional.empty();
        private Optional<KeptFile> kept = Optional.empty();

        private CsvSheet(Path original) {
            this.original = original;
        }

        @Override
        public void add(RefusedLine line) {
            try {
                if (draft.isEmpty()) draft = Optional.of(new Draft());
                var cells =
                        List.of(
                                Long.toString(line.number()),
                                words.apply(line.reason()),
                                line.raw());
                draft.get().out.write(SafeCsv.row(cells));
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }

        @Override
        public Optional<Path> keep() {
            if (draft.isEmpty()) return Optional.empty();
            try {
                draft.get().out.close();
                var name = original.getFileName() + ".refused";
                var beside = Optional.ofNullable(original.getParent()).orElse(otherwise);
                kept = Optional.of(keep(draft.get().file, beside, name));
                return kept.map(KeptFile::path);
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }

        private KeptFile keep(Path from, Path beside, String name) throws IOException {
            try {
                return KeptFile.copy(from, beside, name, ".csv");
            } catch (IOException e) {
                // a folder that may only be read, or that is full
                Files.createDirectories(otherwise);
                return KeptFile.copy(from, otherwise, name, ".csv");
            }
        }

        @Override
        public void withdraw() {
            try {
                if (kept.isPresent()) kept.get().withdraw();
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }

        @Override
        public void close() {
            try {
                if (draft.isPresent()) draft.get().close();
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }

        private Problem cannotWrite(IOException cause) {
            return new Problem(
                    UserMessage.bad(
                            "import.refused-file-failed",
                            Remedy.FREE_SPACE,
                            original.getFileName()),
                    cause);
        }
    }

    /// What is written until the end of the import is known, out of everybody's sight.
    private final class Draft implements AutoCloseable {
        private final Path file = Files.createTempFile("regrade-refused", ".csv");
        private final BufferedWriter out = Files.newBufferedWriter(file);

        private Draft() throws IOException {
            out.write(SafeCsv.MARK);
            out.write(
                    SafeCsv.row(
                            List.of(
                                    said("import.refused-column.line"),
                                    said("import.refused-column.reason"),
                                    said("import.refused-column.content"))));
        }

        private String said(String key) {
            return words.apply(UserMessage.done(key));
        }

        @Override
        public void close() throws IOException {
            try (out) {
                Files.deleteIfExists(file);
            }
        }
    }
}
