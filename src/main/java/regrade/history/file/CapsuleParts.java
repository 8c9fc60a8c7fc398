package regrade.history.file;

import regrade.history.CapsuleContent;
import regrade.history.CapsuleSheet;
import regrade.history.Life;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.Speaker;
import regrade.kernel.UserMessage;
import regrade.photo.DrawnPicture;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoFiles;
import regrade.photo.PhotoLook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The files of one capsule in their order. Texts are made once and kept; photos, which are large,
/// are read one by one when it is their turn.
final class CapsuleParts {
    private final List<Part> parts;

    private CapsuleParts(List<Part> parts) {
        this.parts = parts;
    }

    /// Gives the content of a file.
    @FunctionalInterface
    interface Reading {
        byte[] bytes();
    }

    /// @param reading gives exactly what was summed up
    record Part(FileSum sum, Reading reading) {
        private static Part of(String name, byte[] content) {
            return new Part(FileSum.of(name, content), () -> content);
        }
    }

    static CapsuleParts of(
            CapsuleContent content, Speaker words, PhotoFiles files, LookAtPhoto looks) {
        var lines = content.acts().stream().map(ActLine::of).toList();
        long inPart = lines.stream().filter(line -> !line.whole()).count();
        var sheet = CapsuleSheet.of(content, inPart, words);
        var told =
                new ArrayList<>(
                        List.of(
                                Part.of(CapsuleNames.README, readme()),
                                Part.of(CapsuleNames.UNIT, UnitJson.bytes(content, words)),
                                Part.of(CapsuleNames.JOURNAL, ActLine.join(lines)),
                                Part.of(
                                        CapsuleNames.SUMMARY,
                                        SummaryPdf.draw(sheet, photo -> look(looks, photo)))));
        content.photos().stream()
                .map(Life.Evidence::photo)
                .distinct()
                .map(photo -> photo(files, photo))
                .sorted((one, other) -> one.sum.name().compareTo(other.sum.name()))
                .forEach(told::add);
        var manifest =
                new ManifestJson(
                        ManifestJson.Outside.of(content.head(), words.language().getLanguage()),
                        lines.stream().map(ManifestJson.Act::of).toList(),
                        sums(told));
        return new CapsuleParts(outside(manifest.bytes(), told));
    }

    /// The manifest in front; the sums, which are over all others, in their own place.
    private static List<Part> outside(byte[] manifest, List<Part> told) {
        var all = new ArrayList<>(told);
        all.addFirst(Part.of(CapsuleNames.MANIFEST, manifest));
        var sums = Part.of(CapsuleNames.SUMS, FileSum.sums(sums(all)));
        all.add(CapsuleNames.ALWAYS.indexOf(CapsuleNames.SUMS), sums);
        return List.copyOf(all);
    }

    private static List<FileSum> sums(List<Part> parts) {
        return parts.stream().map(Part::sum).toList();
    }

    List<Part> parts() {
        return parts;
    }

    /// Whether it would be one that a check accepts.
    boolean fits() {
        long bytes =
                parts.stream()
                        .mapToLong(part -> part.sum.bytes() + 3L * CapsuleNames.LONGEST)
                        .sum();
        return bytes <= CapsuleNames.MOST_BYTES
                && parts.size() <= CapsuleNames.MOST_FILES
                && parts.stream().map(Part::sum).allMatch(CapsuleParts::fits);
    }

    private static boolean fits(FileSum file) {
        return file.bytes() <= CapsuleNames.mostBytes(file.name());
    }

    private static Part photo(PhotoFiles files, Photo photo) {
        var sum = new FileSum(CapsuleNames.photo(photo.fileName()), photo.size(), photo.hash());
        return new Part(sum, () -> read(files, photo));
    }

    private static byte[] read(PhotoFiles files, Photo photo) {
        return switch (files.read(photo)) {
            case PhotoFiles.Stored.Sound(var content) -> content;
            case PhotoFiles.Stored.Missing _ -> throw gone(photo);
            case PhotoFiles.Stored.Altered _ -> throw gone(photo);
        };
    }

    private static DrawnPicture look(LookAtPhoto looks, Photo photo) {
        return switch (looks.look(photo)) {
            case PhotoLook.Seen(var picture) -> picture;
            case PhotoLook.Missing _ -> throw gone(photo);
            case PhotoLook.Altered _ -> throw gone(photo);
        };
    }

    /// It was there a moment ago, when the use case looked.
    private static Problem gone(Photo photo) {
        return new Problem(UserMessage.bad("capsule.photo-gone", Remedy.RESTORE, photo.fileName()));
    }

    private static byte[] readme() {
        try (InputStream file = CapsuleParts.class.getResourceAsStream(CapsuleNames.README)) {
            return Objects.requireNonNull(file, CapsuleNames.README).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
