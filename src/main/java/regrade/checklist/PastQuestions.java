package regrade.checklist;

import java.util.OptionalLong;

/// When the lists of questions were changed. Answers come from the projection.
public interface PastQuestions {
    /// The number of the last act before this one that drafted a list, dropped its draft or
    /// published it.
    OptionalLong changedBefore(String list, long act);
}
