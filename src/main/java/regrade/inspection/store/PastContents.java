package regrade.inspection.store;

import org.jdbi.v3.core.Handle;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Products and checklists that past units share, each kept once under a name made of its content.
final class PastContents {
    static final String SCHEMA =
            """
            create table past_content (
                id varchar(22) not null primary key,
                content varchar not null
            );
            """;
    private static final int NAME = 16;
    private static final JsonMapper MAPPER = mapper();

    private final Map<String, String> fresh = new LinkedHashMap<>();

    /// Keeps a value, to be written by [#write].
    ///
    /// @return its name
    String keep(Object value) {
        var content = MAPPER.writeValueAsString(value);
        var name = name(content);
        fresh.put(name, content);
        return name;
    }

    void write(Handle handle) {
        if (fresh.isEmpty()) return;
        try (var batch =
                handle.prepareBatch(
                        "merge into past_content (id, content) key (id) values (:id, :content)")) {
            fresh.forEach((id, content) -> batch.bind("id", id).bind("content", content).add());
            batch.execute();
        }
        fresh.clear();
    }

    /// Reads values for one walk over past units, each once, so that units share them.
    static final class Reading {
        private final Map<String, Product> products = new HashMap<>();
        private final Map<String, Checklist> checklists = new HashMap<>();

        /// Reads together what is not known yet of these.
        void ahead(Handle handle, Set<String> products, Set<String> checklists) {
            read(handle, products, this.products, Product.class);
            read(handle, checklists, this.checklists, Checklist.class);
        }

        private static <T> void read(
                Handle handle, Set<String> names, Map<String, T> known, Class<T> type) {
            var wanted = names.stream().filter(name -> !known.containsKey(name)).toArray();
            if (wanted.length == 0) return;
            handle.createQuery("select id, content from past_content where id = any(:wanted)")
                    .bindArray("wanted", String.class, wanted)
                    .map(
                            (rs, _) ->
                                    Map.entry(
                                            rs.getString("id"),
                                            MAPPER.readValue(rs.getString("content"), type)))
                    .forEach(each -> known.put(each.getKey(), each.getValue()));
        }

        Product product(String name) {
            return Objects.requireNonNull(products.get(name));
        }

        Checklist checklist(String name) {
            return Objects.requireNonNull(checklists.get(name));
        }
    }

    /// The checklist of this name, also one that is not written yet.
    Checklist checklist(Handle handle, String name) {
        var waiting = fresh.get(name);
        if (waiting != null) return MAPPER.readValue(waiting, Checklist.class);
        var reading = new Reading();
        reading.ahead(handle, Set.of(), Set.of(name));
        return reading.checklist(name);
    }

    private static String name(String content) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(hash, NAME));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Records by their components; an answer by its code.
    private static JsonMapper mapper() {
        var module = new SimpleModule("past");
        module.addSerializer(Answer.class, new ByCode());
        module.addDeserializer(Answer.class, new FromCode());
        return JsonMapper.builder().addModule(module).build();
    }

    private static final class ByCode extends ValueSerializer<Answer> {
        @Override
        public void serialize(Answer value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.code());
        }
    }

    private static final class FromCode extends ValueDeserializer<Answer> {
        @Override
        public Answer deserialize(JsonParser json, DeserializationContext context) {
            return Answer.of(json.getString()).orElseThrow();
        }
    }
}
