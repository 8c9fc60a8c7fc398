package regrade.dayclose.file;

import regrade.dayclose.Manifest;
import regrade.dayclose.Manifest.FileSum;
import regrade.dayclose.Manifest.Range;
import regrade.kernel.BenchId;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A manifest as it is written.
final class ManifestJson {
    static final String NAME = "manifest.json";

    private static final int FORMAT = 1;
    // no manifest comes near it; a planted one must not fill the memory
    private static final long MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestJson() {}

    static byte[] bytes(Manifest manifest) {
        var json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("program", manifest.program());
        json.put("bench", manifest.bench().text());
        json.put("batch", manifest.number());
        json.put("day", manifest.day().toString());
        var range = manifest.range();
        json.put("first", range.first());
        json.put("last", range.last());
        json.put("entries", range.last() - range.first() + 1);
        json.put("previousHash", range.previous());
        json.put("lastHash", range.hash());
        put(json.putObject("facts"), manifest.facts());
        json.put("inspections", manifest.inspections());
        put(json.putObject("grades"), manifest.grades());
        put(json.putObject("routes"), manifest.channels());
        var files = json.putArray("files");
        for (var file : manifest.files())
            files.addObject()
                    .put("name", file.name())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        return JSON.writeValueAsBytes(json);
    }

    private static void put(ObjectNode object, SortedMap<String, Long> counts) {
        counts.forEach(object::put);
    }

    /// Empty if there is none, or it does not read as one.
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) return Optional.empty();
        try {
            return Optional.of(manifest(JSON.readTree(Files.readAllBytes(file))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // half a file, or somebody else's: the batch is written anew beside it
            return Optional.empty();
        }
    }

    private static Manifest manifest(JsonNode json) {
        if (json.required("format").intValue() != FORMAT)
            throw new IllegalArgumentException("another format");
        var files = new ArrayList<FileSum>();
        for (var file : json.required("files"))
            files.add(
                    new FileSum(
                            fileName(file.required("name").stringValue()),
                            file.required("bytes").longValue(),
                            file.required("sha256").stringValue()));
        return new Manifest(
                json.required("program").stringValue(),
                new BenchId(json.required("bench").stringValue()),
                json.required("batch").longValue(),
                LocalDate.parse(json.required("day").stringValue()),
                new Range(
                        json.required("first").longValue(),
                        json.required("last").longValue(),
                        json.required("previousHash").stringValue(),
                        json.required("lastHash").stringValue()),
                counts(json.required("facts")),
                counts(json.required("grades")),
                counts(json.required("routes")),
                files);
    }

    // a manifest must not lead out of its folder
    private static String fileName(String name) {
        if (!name.matches("[a-z]+\\.[a-z]+"))
            throw new IllegalArgumentException("no file of a batch: " + name);
        return name;
    }

    private static SortedMap<String, Long> counts(JsonNode json) {
        var counts = new TreeMap<String, Long>();
        for (var entry : json.properties())
            counts.put(entry.getKey(), entry.getValue().longValue());
        return counts;
    }
}
