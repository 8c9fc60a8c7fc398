package regrade.platform.json;

import tools.jackson.databind.json.JsonMapper;

/// Writes maps, lists, texts and numbers as one line of JSON.
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    /// @param value of maps with texts as keys, lists, texts, numbers and booleans
    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
