package regrade.dayclose.file;

import regrade.dayclose.BatchFolders;
import regrade.dayclose.Manifest;
import regrade.dayclose.Manifest.FileSum;
import regrade.kernel.BenchId;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Batches as folders. Each is written under another name, forced, and renamed when it is whole.
public final class FileBatchFolders implements BatchFolders {
    private static final String UNFINISHED = ".part";
    private static final int MOST_ASIDE = 1000;

    @Override
    public Optional<Written> find(String place, BenchId bench, long number) {
        try {
            for (var folder : folders(Path.of(place), bench, number)) {
                var written = whole(folder);
                if (written.isPresent()) return written;
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new Problem(UserMessage.bad("dayclose.unreadable", Remedy.RETRY, place), e);
        }
    }

    private static List<Path> folders(Path place, BenchId bench, long number) throws IOException {
        if (!Files.isDirectory(place)) return List.of();
        var name = Pattern.compile(Manifest.folderStart(bench, number) + "\\d{4}-\\d{2}-\\d{2}");
        try (var inside = Files.list(place)) {
            return inside.filter(path -> name.matcher(String.valueOf(path.getFileName())).matches())
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /// Empty if a file is missing or another than its manifest says.
    private static Optional<Written> whole(Path folder) throws IOException {
        var manifest = ManifestJson.read(folder.resolve(ManifestJson.NAME));
        if (manifest.isEmpty()) return Optional.empty();
        for (var file : manifest.get().files()) {
            var path = folder.resolve(file.name());
            if (!Files.isRegularFile(path) || !HashedFile.sumOf(path).equals(file))
                return Optional.empty();
        }
        var sha256 = HashedFile.sumOf(folder.resolve(ManifestJson.NAME)).sha256();
        return manifest.map(found -> new Written(found, sha256))
                .filter(
                        found ->
                                found.manifest()
                                        .folder()
                                        .equals(String.valueOf(folder.getFileName())));
    }

    @Override
    public Written write(String place, Content content) {
        var folder = Path.of(place);
        try {
            Files.createDirectories(folder);
            return write(folder, content);
        } catch (IOException e) {
            throw notWritten(place, e);
        } catch (UncheckedIOException e) {
            throw notWritten(place, e);
        }
    }

    private static Written write(Path place, Content content) throws IOException {
        var name = content.manifest().folder();
        var unfinished = place.resolve("." + name + UNFINISHED);
        Folders.delete(unfinished);
        try {
            Files.createDirectory(unfinished);
            var manifest = content.manifest().with(fill(unfinished, content));
            var sum =
                    HashedFile.write(
                            unfinished.resolve(ManifestJson.NAME),
                            out -> out.write(ManifestJson.bytes(manifest)));
            Folders.force(unfinished);
            putAside(place, manifest);
            Files.move(unfinished, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(place);
            return new Written(manifest, sum.sha256());
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static List<FileSum> fill(Path folder, Content content) throws IOException {
        var sums = new ArrayList<FileSum>();
        sums.add(
                HashedFile.write(
                        folder.resolve("entries.jsonl"),
                        out ->
                                content.entries()
                                        .each(
                                                line -> {
                                                    try {
                                                        out.write(line);
                                                        out.write('\n');
                                                    } catch (IOException e) {
                                                        throw new UncheckedIOException(e);
                                                    }
                                                })));
        sums.add(
                HashedFile.write(
                        folder.resolve("inspections.csv"),
                        out -> InspectionCsv.write(out, content.inspections())));
        return sums;
    }

    /// What stands there with this number did not prove: it is kept under another name.
    private static void putAside(Path place, Manifest manifest) throws IOException {
        for (var folder : folders(place, manifest.bench(), manifest.number())) {
            var aside = folder;
            for (int i = 1; Files.exists(aside) && i <= MOST_ASIDE; i++)
                aside = folder.resolveSibling(folder.getFileName() + ".aside-" + i);
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Problem notWritten(String place, Exception cause) {
        var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = said.contains("no space") || said.contains("not enough space");
        var remedy = full ? Remedy.FREE_SPACE : Remedy.RETRY;
        return new Problem(UserMessage.bad("dayclose.not-written", remedy, place), cause);
    }
}
