package regrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files that appear in a folder, each once it is written to its end: when it stands as it
/// stood at the look before. One that is changed later appears again. For one thread.
public final class ArrivingFiles {
    private Map<Path, Face> before = Map.of();
    private final Map<Path, Face> given = new HashMap<>();

    private record Face(long size, FileTime changed) {}

    /// @return files that were not given yet, empty where the folder cannot be read now
    public List<Path> look(Path folder) {
        var now = faces(folder);
        var arrived =
                now.entrySet().stream()
                        .filter(file -> file.getValue().equals(before.get(file.getKey())))
                        .filter(file -> !file.getValue().equals(given.get(file.getKey())))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        arrived.forEach(file -> given.put(file, now.get(file)));
        given.keySet().retainAll(now.keySet());
        before = now;
        return arrived;
    }

    private static Map<Path, Face> faces(Path folder) {
        try {
            var faces = new HashMap<Path, Face>();
            for (var file : ForeignFiles.in(folder))
                faces.put(file, new Face(Files.size(file), Files.getLastModifiedTime(file)));
            return faces;
        } catch (IOException e) {
            // a drive that is away, or a file that went in between: the next look tells
            return Map.of();
        }
    }
}
