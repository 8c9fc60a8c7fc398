package regrade.history.file;

import regrade.history.CapsuleContent.Head;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// `capsule.json`: what a capsule is, and what is in it.
///
/// @param head what stands on its outside, as text
/// @param files every file but this one and the sums, in their order
record ManifestJson(Outside head, List<Act> acts, List<FileSum> files) {
    private static final String FORMAT = "regrade-evidence-capsule";
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    ManifestJson {
        acts = List.copyOf(acts);
        files = List.copyOf(files);
    }

    /// @param built with its offset
    record Outside(
            String unit,
            String bench,
            String purpose,
            String built,
            String zone,
            String language,
            String program) {
        static Outside of(Head head, String language) {
            var built = OffsetDateTime.ofInstant(head.built(), head.zone());
            return new Outside(
                    head.unit().text(),
                    head.bench().text(),
                    head.purpose().code(),
                    built.truncatedTo(ChronoUnit.SECONDS).toString(),
                    head.zone().getId(),
                    language,
                    head.program());
        }
    }

    /// An act as its line must prove.
    record Act(long number, String sha256, String previous, boolean whole) {
        static Act of(ActLine line) {
            return new Act(line.number(), line.hash(), line.previous(), line.whole());
        }
    }

    byte[] bytes() {
        var json = JSON.createObjectNode();
        json.put("format", FORMAT).put("version", VERSION);
        json.put("unit", head.unit).put("bench", head.bench).put("purpose", head.purpose);
        json.put("built", head.built).put("zone", head.zone).put("language", head.language);
        json.put("program", head.program);
        var journal = json.putObject("journal");
        journal.put("first", acts.getFirst().number).put("last", acts.getLast().number);
        journal.put("lastHash", acts.getLast().sha256);
        var entries = journal.putArray("entries");
        for (var act : acts)
            entries.addObject()
                    .put("number", act.number)
                    .put("sha256", act.sha256)
                    .put("previous", act.previous)
                    .put("whole", act.whole);
        var listed = json.putArray("files");
        for (var file : files)
            listed.addObject()
                    .put("name", file.name())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        return JSON.writeValueAsBytes(json);
    }

    /// @throws tools.jackson.core.JacksonException if it does not read as one
    /// @throws IllegalArgumentException if it is of another format or version
    static ManifestJson read(byte[] bytes) {
        var json = JSON.readTree(bytes);
        if (!FORMAT.equals(text(json, "format")) || json.required("version").intValue() != VERSION)
            throw new IllegalArgumentException("another format");
        var acts = new ArrayList<Act>();
        for (var act : json.required("journal").required("entries"))
            acts.add(
                    new Act(
                            act.required("number").longValue(),
                            text(act, "sha256"),
                            text(act, "previous"),
                            act.required("whole").booleanValue()));
        var files = new ArrayList<FileSum>();
        for (var file : json.required("files"))
            files.add(
                    new FileSum(
                            text(file, "name"),
                            file.required("bytes").longValue(),
                            text(file, "sha256")));
        return new ManifestJson(outside(json), acts, files);
    }

    private static Outside outside(JsonNode json) {
        return new Outside(
                text(json, "unit"),
                text(json, "bench"),
                text(json, "purpose"),
                text(json, "built"),
                text(json, "zone"),
                text(json, "language"),
                text(json, "program"));
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }
}
