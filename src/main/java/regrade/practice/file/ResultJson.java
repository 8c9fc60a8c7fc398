package regrade.practice.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.practice.Effort;
import regrade.practice.PracticeResult;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// A result as one line of JSON. Lines of a later version, and whatever else is no result, are left
/// out when they are read.
final class ResultJson {
    private static final Logger LOG = LoggerFactory.getLogger(ResultJson.class);
    private static final int VERSION = 1;

    private final JsonMapper mapper = JsonMapper.builder().build();

    String line(PracticeResult result) {
        var line = mapper.createObjectNode();
        line.put("v", VERSION);
        line.put("at", result.at().toString());
        line.put("inspector", result.inspector());
        line.put("lesson", result.lesson());
        line.put("keys", result.effort().keys());
        line.put("scans", result.effort().scans());
        line.put("idealKeys", result.ideal().keys());
        line.put("idealScans", result.ideal().scans());
        line.put("seconds", result.seconds());
        line.put("right", result.right());
        line.put("of", result.of());
        line.put("helped", result.helped());
        return line.toString();
    }

    Optional<PracticeResult> result(String line) {
        try {
            var read = mapper.readTree(line);
            return number(read, "v") == VERSION ? Optional.of(result(read)) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            LOG.debug("no result: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static PracticeResult result(JsonNode read) {
        return new PracticeResult(
                Instant.parse(text(read, "at")),
                text(read, "inspector"),
                text(read, "lesson"),
                new Effort(number(read, "keys"), number(read, "scans")),
                new Effort(number(read, "idealKeys"), number(read, "idealScans")),
                number(read, "seconds"),
                number(read, "right"),
                number(read, "of"),
                read.path("helped").asBoolean(false));
    }

    private static String text(JsonNode read, String name) {
        return read.path(name).asString("");
    }

    /// -1 for what is no number, which no field may be.
    private static int number(JsonNode read, String name) {
        var value = read.path(name);
        return value.isInt() ? value.asInt() : -1;
    }
}
