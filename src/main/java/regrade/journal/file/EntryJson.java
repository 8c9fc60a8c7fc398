package regrade.journal.file;

import org.jspecify.annotations.Nullable;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What stands in a frame: an act, the opening of a large act, or one of its parts.
final class EntryJson {
    private static final byte[] ENTRY = "{\"entry\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OPENING = "{\"opens\":".getBytes(StandardCharsets.US_ASCII);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final FactKinds kinds;
    private final JsonMapper mapper = FactMapper.make();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    EntryJson(FactKinds kinds) {
        this.kinds = kinds;
    }

    /// An act as it was written.
    ///
    /// @param facts for a large act only the closing one
    record Act(EntryHeader header, Parts parts, List<Fact> facts) {}

    /// The parts of a large act, all of them before its own facts; none for another.
    ///
    /// @param bytes with their frames
    /// @param hash over their payloads, see [Sha]
    record Parts(int count, long bytes, String hash) {
        static final Parts NONE = new Parts(0, 0, "");
    }

    byte[] act(EntryHeader header, Parts parts, List<? extends Fact> facts) {
        var out = new ByteArrayOutputStream(1024);
        try (var json = mapper.createGenerator(out)) {
            write(json, "entry", header, parts);
            json.writeArrayPropertyStart("facts");
            for (var fact : facts) write(json, fact);
            json.writeEndArray().writeEndObject();
        }
        return out.toByteArray();
    }

    byte[] opening(EntryHeader header, Parts parts) {
        var out = new ByteArrayOutputStream(512);
        try (var json = mapper.createGenerator(out)) {
            write(json, "opens", header, parts);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    byte[] part(Fact fact) {
        var out = new ByteArrayOutputStream(512);
        try (var json = mapper.createGenerator(out)) {
            write(json, fact);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, String first, EntryHeader header, Parts parts) {
        json.writeStartObject();
        json.writeNumberProperty(first, header.number());
        json.writeStringProperty("bench", header.bench().text());
        json.writeStringProperty("time", header.time().toString());
        json.writeStringProperty("zone", header.zone().getId());
        json.writeStringProperty("who", header.who().name());
        json.writeStringProperty("previous", header.previous());
        if (parts.count() == 0) return;
        json.writeNumberProperty("parts", parts.count());
        json.writeNumberProperty("bytes", parts.bytes());
        json.writeStringProperty("partsHash", parts.hash());
    }

    private void write(JsonGenerator json, Fact fact) {
        var kind = kinds.of(fact);
        json.writeStartObject();
        json.writeStringProperty("kind", kind.code());
        json.writeNumberProperty("v", kind.version());
        json.writeName("content");
        mapper.writeValue(json, fact);
        json.writeEndObject();
    }

    static boolean isAct(byte[] payload) {
        return startsWith(payload, ENTRY);
    }

    static boolean isOpening(byte[] payload) {
        return startsWith(payload, OPENING);
    }

    private static boolean startsWith(byte[] payload, byte[] start) {
        return payload.length > start.length
                && Arrays.equals(payload, 0, start.length, start, 0, start.length);
    }

    /// The number of an act or opening, without reading the rest of it; 0 if it has none.
    static long number(byte[] payload) {
        long number = 0;
        for (int i = ENTRY.length; i < payload.length; i++) {
            int digit = payload[i] - '0';
            if (digit < 0 || digit > 9) return number;
            number = number * 10 + digit;
        }
        return 0;
    }

    /// @throws tools.jackson.core.JacksonException if it does not read as one
    /// @throws UnknownFact if a fact is of a kind or version that this program does not know
    Act read(byte[] payload) {
        try (var json = mapper.createParser(payload)) {
            json.nextToken();
            var fields = new HeaderFields();
            var facts = new ArrayList<Fact>();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("facts")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) facts.add(fact(json));
                } else {
                    fields.put(name, json.getString());
                }
            }
            return new Act(fields.header(), fields.parts(), facts);
        }
    }

    /// Only what stands around an act or opening, its facts unread.
    EntryHeader header(byte[] payload) {
        return around(payload).header();
    }

    /// What an opening says about the parts behind it.
    Parts parts(byte[] opening) {
        return around(opening).parts();
    }

    private HeaderFields around(byte[] payload) {
        try (var json = mapper.createParser(payload)) {
            json.nextToken();
            var fields = new HeaderFields();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("facts")) break;
                fields.put(name, json.getString());
            }
            return fields;
        }
    }

    Fact readPart(byte[] payload) {
        try (var json = mapper.createParser(payload)) {
            json.nextToken();
            return fact(json);
        }
    }

    private Fact fact(JsonParser json) {
        json.nextName();
        var code = json.nextStringValue();
        json.nextName();
        int version = json.nextIntValue(0);
        json.nextName();
        json.nextToken();
        var kind = kinds.of(String.valueOf(code)).orElseThrow(() -> new UnknownFact(code, version));
        if (version < 1 || version > kind.version()) throw new UnknownFact(code, version);
        Fact fact =
                version == kind.version()
                        ? readers.computeIfAbsent(kind.type(), mapper::readerFor).readValue(json)
                        : upgraded(kind, version, json);
        json.nextToken();
        return fact;
    }

    private Fact upgraded(FactKind<?> kind, int version, JsonParser json) {
        Map<String, Object> content = mapper.readerFor(MAP).readValue(json);
        for (var upgrade : kind.upgrades().subList(version - 1, kind.upgrades().size()))
            content = upgrade.apply(content);
        return mapper.convertValue(content, kind.type());
    }

    /// Written by a newer version of the program.
    static final class UnknownFact extends RuntimeException {
        UnknownFact(@Nullable String code, int version) {
            super(code + " version " + version);
        }
    }

    private static final class HeaderFields {
        private final Map<String, String> fields = new HashMap<>();

        void put(String name, String value) {
            fields.put(name, value);
        }

        private String get(String name) {
            return fields.getOrDefault(name, "");
        }

        EntryHeader header() {
            var number = fields.getOrDefault("entry", get("opens"));
            return new EntryHeader(
                    new BenchId(get("bench")),
                    Long.parseLong(number),
                    Instant.parse(get("time")),
                    ZoneId.of(get("zone")),
                    new Inspector(get("who")),
                    get("previous"));
        }

        Parts parts() {
            if (!fields.containsKey("parts")) return Parts.NONE;
            return new Parts(
                    Integer.parseInt(get("parts")), Long.parseLong(get("bytes")), get("partsHash"));
        }
    }
}
