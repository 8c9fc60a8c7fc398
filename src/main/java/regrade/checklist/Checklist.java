package regrade.checklist;

import java.util.List;
import java.util.Optional;

/// The versioned questions for one unit, in the order they stand on the screen: the n-th has the digit n.
///
/// @param id category code it was made for
/// @param version of the rules that made it, 1 or more
public record Checklist(String id, int version, List<Question> questions) {
    public Checklist {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
