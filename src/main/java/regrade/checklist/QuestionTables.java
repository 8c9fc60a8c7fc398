package regrade.checklist;

import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.List;

/// Lists of questions in a file that a person can read and change: CSV, tab-separated text, or a
/// workbook.
public interface QuestionTables {
    /// What a file holds.
    ///
    /// @param refused lines that cannot be taken; a list that one of them belongs to is not in
    ///   `sets`
    record Content(List<QuestionSet> sets, List<Refused> refused) {
        public Content {
            sets = List.copyOf(sets);
            refused = List.copyOf(refused);
        }
    }

    /// @param number of the line in the file, from 1
    record Refused(long number, UserMessage why) {}

    /// @throws regrade.kernel.Problem if it cannot be read, or is another kind of file
    Content read(Path file);

    /// Writes the lists as CSV into a folder, beside whatever is there.
    ///
    /// @return the file
    /// @throws regrade.kernel.Problem if it cannot be written; then the folder is as it was
    Path write(Path folder, List<QuestionSet> sets);
}
