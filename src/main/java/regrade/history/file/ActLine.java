package regrade.history.file;

import regrade.history.CapsuleAct;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// An act as it stands in `journal.jsonl`.
///
/// @param bytes without the line break
/// @param hash the act's own, worked out from the line where that is possible
record ActLine(byte[] bytes, long number, String previous, String hash, boolean whole) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENTRY = "entry";
    private static final String WITHHELD = "withheld";
    private static final Set<String> NEEDED = Set.of(ENTRY, WITHHELD, "previous", "hash");

    static ActLine of(CapsuleAct act) {
        var header = act.entry().header();
        var written = JSON.readTree(act.payload());
        var facts = JSON.createArrayNode();
        for (int place : act.shown()) facts.add(written.required("facts").required(place));
        int amounts = withoutAmounts(facts);
        boolean whole = act.whole() && amounts == 0;
        return new ActLine(
                whole ? act.payload() : inPart(act, written, facts, amounts),
                header.number(),
                header.previous(),
                act.entry().hash(),
                whole);
    }

    /// Everything around the act, and of its facts what may be shown.
    private static byte[] inPart(CapsuleAct act, JsonNode written, ArrayNode facts, int amounts) {
        var line = JSON.createObjectNode();
        line.put(WITHHELD, act.entry().number());
        for (var name : List.of("bench", "time", "zone", "who", "previous"))
            line.set(name, written.required(name));
        line.put("hash", act.entry().hash());
        line.put("factsWithheld", act.entry().facts().size() - act.shown().size());
        line.put("amountsWithheld", amounts);
        line.set("facts", facts);
        return JSON.writeValueAsBytes(line);
    }

    /// Takes every amount of money out: what the goods cost and what they will earn is nobody's
    /// business whom a capsule is sent to.
    ///
    /// @return how many there were
    private static int withoutAmounts(JsonNode tree) {
        int taken = 0;
        if (tree instanceof ObjectNode object) {
            var amounts =
                    object.properties().stream()
                            .filter(field -> isAmount(field.getValue()))
                            .map(Map.Entry::getKey)
                            .toList();
            object.remove(amounts);
            taken = amounts.size();
        }
        for (var child : tree) taken += withoutAmounts(child);
        return taken;
    }

    private static boolean isAmount(JsonNode value) {
        return value.isObject() && value.has("minor") && value.has("currency");
    }

    /// @throws tools.jackson.core.JacksonException if it is no JSON
    /// @throws IllegalArgumentException if it is no act
    static ActLine read(byte[] bytes) {
        var fields = new HashMap<String, String>();
        try (var json = JSON.createParser(bytes)) {
            json.nextToken();
            // its facts are passed over: a planted line must not become a tree in memory
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (NEEDED.contains(name) && json.currentToken().isScalarValue())
                    fields.put(name, json.getString());
                json.skipChildren();
            }
        }
        boolean whole = fields.containsKey(ENTRY);
        return new ActLine(
                bytes,
                Long.parseLong(needed(fields, whole ? ENTRY : WITHHELD)),
                needed(fields, "previous"),
                whole ? Sha256.of(bytes) : needed(fields, "hash"),
                whole);
    }

    private static String needed(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) throw new IllegalArgumentException("no " + name);
        return value;
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
    static Stream<byte[]> split(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.isEmpty() && !text.endsWith("\n"))
            throw new IllegalArgumentException("the last line has no end");
        return text.lines().map(line -> line.getBytes(StandardCharsets.ISO_8859_1));
    }
}
