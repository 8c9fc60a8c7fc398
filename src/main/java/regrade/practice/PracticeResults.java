package regrade.practice;

import java.util.List;

/// What was reached at the practice bench so far, of every name.
public interface PracticeResults {
    /// Kept on disk when it returns.
    ///
    /// @throws regrade.kernel.Problem if it could not be written
    void keep(PracticeResult result);

    /// Oldest first; what cannot be read is left out.
    List<PracticeResult> all();

    /// Those of one name in one lesson, oldest first.
    default List<PracticeResult> of(String inspector, String lesson) {
        return all().stream()
                .filter(result -> result.inspector().equals(inspector))
                .filter(result -> result.lesson().equals(lesson))
                .toList();
    }
}
