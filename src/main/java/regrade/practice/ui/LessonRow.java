package regrade.practice.ui;

import regrade.practice.Lesson;
import regrade.practice.PracticeResult;

import java.util.List;
import java.util.Optional;

/// One lesson in the list of the course, with what one person reached in it.
///
/// @param number 1 for the first lesson
/// @param results oldest first
public record LessonRow(int number, Lesson lesson, List<PracticeResult> results) {
    /// As many of the last results as tell where it goes.
    private static final int TREND = 5;

    public LessonRow {
        results = List.copyOf(results);
    }

    Optional<PracticeResult> last() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    /// The last results, oldest first.
    List<PracticeResult> trend() {
        return results.subList(Math.max(0, results.size() - TREND), results.size());
    }

    /// How it stands; `practice.state.<code>` names it.
    String state() {
        return last().map(result -> result.toBeRepeated() ? "repeat" : "done").orElse("new");
    }
}
