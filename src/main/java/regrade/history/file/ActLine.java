package regrade.history.file;

import regrade.history.CapsuleAct;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An act as it stands in `journal.jsonl`.
///
/// @param bytes without the line break
/// @param hash the act's own, worked out from the line where that is possible
record ActLine(byte[] bytes, long number, String previous, String hash, boolean whole) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENTRY = "entry";
    private static final String WITHHELD = "withheld";

    static ActLine of(CapsuleAct act) {
        var header = act.entry().header();
        return new ActLine(
                act.whole() ? act.payload() : inPart(act),
                header.number(),
                header.previous(),
                act.entry().hash(),
                act.whole());
    }

    /// Everything around the act, and those of its facts that may be shown, as they were written.
    private static byte[] inPart(CapsuleAct act) {
        var written = JSON.readTree(act.payload());
        var line = JSON.createObjectNode();
        line.put(WITHHELD, act.entry().number());
        for (var name : List.of("bench", "time", "zone", "who", "previous"))
            line.set(name, written.required(name));
        line.put("hash", act.entry().hash());
        line.put("factsWithheld", act.entry().facts().size() - act.shown().size());
        var facts = line.putArray("facts");
        for (int place : act.shown()) facts.add(written.required("facts").required(place));
        return JSON.writeValueAsBytes(line);
    }

    /// @throws tools.jackson.core.JacksonException if it does not read as one
    static ActLine read(byte[] bytes) {
        var json = JSON.readTree(bytes);
        boolean whole = json.has(ENTRY);
        return new ActLine(
                bytes,
                json.required(whole ? ENTRY : WITHHELD).longValue(),
                text(json, "previous"),
                whole ? Sha256.of(bytes) : text(json, "hash"),
                whole);
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    static byte[] join(List<ActLine> lines) {
        var all = new ByteArrayOutputStream();
        for (var line : lines) {
            all.writeBytes(line.bytes);
            all.write('\n');
        }
        return all.toByteArray();
    }

    /// The lines of a file; each must end in a line break.
    ///
    /// @throws IllegalArgumentException if the last one does not
    static List<byte[]> split(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.isEmpty() && !text.endsWith("\n"))
            throw new IllegalArgumentException("the last line has no end");
        return text.lines().map(line -> line.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }
}
