/// The one log: typed facts in numbered, chained entries, on disk before anything is called saved.
@NullMarked
package regrade.journal;

import org.jspecify.annotations.NullMarked;
