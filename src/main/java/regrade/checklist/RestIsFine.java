package regrade.checklist;

import java.util.ArrayList;
import java.util.List;

/// What came of saying "the rest is fine", one deliberate act for all questions that are still
/// open.
public sealed interface RestIsFine {
    /// Every question is answered now.
    ///
    /// @param filled the questions this act answered, in the order of the checklist
    record Done(Answers answers, List<Question> filled) implements RestIsFine {
        public Done {
            filled = List.copyOf(filled);
        }
    }

    /// Nothing was answered: these open questions demand a look of their own.
    record Refused(List<Question> stillNeedALook) implements RestIsFine {
        public Refused {
            stillNeedALook = List.copyOf(stillNeedALook);
        }
    }

    static RestIsFine say(Checklist checklist, Answers answers) {
        var filled = answers;
        var all = new ArrayList<Question>();
        // what is fine may raise a question of its own, which is then open too
        for (var open = filled.open(checklist); !open.isEmpty(); open = filled.open(checklist)) {
            var needALook = open.stream().filter(Question::ownLook).toList();
            if (!needALook.isEmpty()) return new Refused(needALook);
            for (var question : open) filled = filled.with(question.id(), question.rest());
            all.addAll(open);
        }
        return new Done(filled, checklist.questions().stream().filter(all::contains).toList());
    }
}
