package regrade.intake;

import regrade.kernel.Progress;

/// Follows a file being taken in and says whether to go on. Called from the working thread.
public interface ImportWatch extends Progress {
    /// A file with as many lines that are new or changed is looked at before it counts.
    int LARGE = 5_000;

    /// Watches nothing and agrees to everything.
    ImportWatch NONE = of(Progress.NONE);

    static ImportWatch of(Progress progress) {
        return new ImportWatch() {
            @Override
            public void at(long done, long all) {
                progress.at(done, all);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /// One of the first refused lines, at most [ImportResult#SHOWN].
    default void refused(RefusedLine line) {}

    /// Whether a [#LARGE] file counts, asked when all of it has been read and nothing is in the
    /// journal. May wait for a person.
    default boolean agrees(Preview preview) {
        return true;
    }
}
