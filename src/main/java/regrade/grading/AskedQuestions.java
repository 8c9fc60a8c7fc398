package regrade.grading;

import java.util.List;

/// Which questions the checklists in use ask.
@FunctionalInterface
public interface AskedQuestions {
    /// The kinds of questions first, then each question by itself; every id once.
    List<AskedQuestion> all();
}
