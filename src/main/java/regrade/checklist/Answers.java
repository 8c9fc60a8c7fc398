package regrade.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was answered so far, by question id, in the order it was first answered. A question that is
/// not in it is unanswered. Immutable.
///
/// @param remarks what was noted, measured or scanned for a question, as it is shown
public record Answers(Map<String, Answer> given, Map<String, String> remarks) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }

    public Answers(Map<String, Answer> given) {
        this(given, Map.of());
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(given.get(question));
    }

    public Optional<String> remark(String question) {
        return Optional.ofNullable(remarks.get(question));
    }

    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(given);
        changed.put(question, answer);
        return new Answers(changed, remarks);
    }

    /// @param remark empty takes back what was remarked
    public Answers remarked(String question, String remark) {
        var changed = new LinkedHashMap<>(remarks);
        if (remark.isEmpty()) changed.remove(question);
        else changed.put(question, remark);
        return new Answers(given, changed);
    }

    /// With this question open again; what was remarked on its answer goes with it.
    public Answers without(String question) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(question);
        return new Answers(changed, remarks).remarked(question, "");
    }

    /// The questions that are still open, in the order of the checklist; one whose condition does
    /// not hold is not open.
    public List<Question> open(Checklist checklist) {
        return checklist.questions().stream()
                .filter(question -> !given.containsKey(question.id()) && question.asked(this))
                .toList();
    }

    /// These answers without those to questions that are not asked any more, once the answer they
    /// hung on was changed.
    public Answers thatCount(Checklist checklist) {
        var counting = this;
        boolean fell = true;
        while (fell) {
            var now = counting;
            var fallen =
                    checklist.questions().stream()
                            .filter(question -> now.given.containsKey(question.id()))
                            .filter(question -> !question.asked(now))
                            .toList();
            for (var question : fallen) counting = counting.without(question.id());
            fell = !fallen.isEmpty();
        }
        return counting;
    }
}
