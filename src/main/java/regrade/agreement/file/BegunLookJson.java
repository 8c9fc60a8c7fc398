package regrade.agreement.file;

import regrade.agreement.BegunLook;
import regrade.checklist.Answer;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Begun looks as JSON.
final class BegunLookJson {
    private static final int VERSION = 1;

    private final JsonMapper mapper = JsonMapper.builder().build();

    byte[] written(Collection<BegunLook> looks) {
        var all = mapper.createObjectNode();
        all.put("v", VERSION);
        var list = all.putArray("looks");
        for (var look : looks) {
            var one = list.addObject();
            one.put("unit", look.unit().text());
            one.put("save", look.save());
            one.put("who", look.who().name());
            var answers = one.putObject("answers");
            look.answers().forEach((question, answer) -> answers.put(question, answer.code()));
        }
        return mapper.writeValueAsBytes(all);
    }

    /// @throws IllegalArgumentException if this is none, or of a later version
    List<BegunLook> read(byte[] text) {
        try {
            var all = mapper.readTree(text);
            if (all.path("v").asInt(0) != VERSION) throw new IllegalArgumentException("version");
            return all.path("looks").valueStream().map(BegunLookJson::look).toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static BegunLook look(JsonNode one) {
        return new BegunLook(
                new Reference(one.path("unit").asString("")),
                one.path("save").asLong(0),
                new Inspector(one.path("who").asString("")),
                answers(one.path("answers")));
    }

    private static Map<String, Answer> answers(JsonNode read) {
        var answers = new HashMap<String, Answer>();
        read.forEachEntry(
                (question, code) ->
                        Answer.of(code.asString(""))
                                .ifPresent(answer -> answers.put(question, answer)));
        return answers;
    }
}
