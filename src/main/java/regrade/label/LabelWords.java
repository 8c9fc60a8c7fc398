package regrade.label;

import regrade.grading.Grade;

/// The words on a label, in the bench's language at the time of the call.
public interface LabelWords {
    String grade(Grade grade);

    /// @param code of a channel; its own words, or the code itself for one that nobody named
    String channel(String code);

    /// What stands before a bin, e.g. `Bin B4`.
    String bin(String bin);

    /// What marks a copy, e.g. `COPY 2`.
    String copy(int number);
}
