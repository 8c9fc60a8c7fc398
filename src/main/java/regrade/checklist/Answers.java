package regrade.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was answered so far, by question id. A question that is not in it is unanswered. Immutable.
public record Answers(Map<String, Answer> given) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(given.get(question));
    }

    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(given);
        changed.put(question, answer);
        return new Answers(changed);
    }

    public Answers without(String question) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(question);
        return new Answers(changed);
    }

    /// The questions that are still open, in the order of the checklist.
    public List<Question> open(Checklist checklist) {
        return checklist.questions().stream().filter(q -> !given.containsKey(q.id())).toList();
    }
}
