package regrade.practice;

import regrade.journal.Entry;

import java.util.List;

/// The practice bench under a lesson: what lies on its table, and what was done there.
public interface LayTable {
    /// Sees to it that the lesson's returns are announced and have not come yet.
    ///
    /// @throws regrade.kernel.Problem if that could not be saved
    void lay(Lesson lesson);

    /// Takes back the last act of the bench.
    ///
    /// @return whether there was one
    boolean takeBack();

    /// The number of the last act, for [#since].
    long last();

    /// The acts after that one, oldest first.
    List<Entry> since(long act);
}
