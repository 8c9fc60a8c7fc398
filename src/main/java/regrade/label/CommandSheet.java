package regrade.label;

import regrade.scan.Command;

/// The printed sheet of all commands, from which a bench is worked with the scanner alone.
public interface CommandSheet {
    /// One page of A4 as PDF. May be called by several threads.
    byte[] draw();

    /// What stands on it, in the bench's language at the time of the call.
    interface SheetWords {
        String title();

        /// How it is used, in a sentence or two.
        String advice();

        /// What a command does.
        String command(Command command);

        /// The key that does the same, e.g. `Ctrl+Z`.
        String key(Command command);
    }
}
