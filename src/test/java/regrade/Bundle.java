package regrade;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// One language's file of texts.
///
/// @param texts by key
/// @param doubled keys written more than once, which `Properties` would pass over
record Bundle(String name, Map<String, String> texts, List<String> doubled) {
    static List<Bundle> all() {
        return SourceFiles.below(
                        SourceFiles.RESOURCES.resolve(Path.of("regrade", "i18n")), ".properties")
                .stream()
                .map(file -> read(file.getFileName().toString(), SourceFiles.text(file)))
                .toList();
    }

    static Bundle read(String name, String text) {
        var texts = new TreeMap<String, String>();
        var doubled = new ArrayList<String>();
        // Properties puts every line it reads, so what it puts twice was written twice
        var reading =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (texts.put((String) key, (String) value) != null) {
                            doubled.add((String) key);
                        }
                        return value;
                    }
                };
        try {
            reading.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(name, texts, doubled);
    }
}
