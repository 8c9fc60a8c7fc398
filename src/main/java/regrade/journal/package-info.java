/// The one log: typed facts in numbered, chained entries, on disk before anything is called saved.
///
/// **In what order is an act saved?** Numbered, chained, written, forced; the tables are worked out
/// while the disk is busy, but their transaction ends only after the disk has answered. So the
/// tables never know an act that the journal might lose. If they do know one, acts are missing and
/// the program does not start.
///
/// **What if the tables cannot be written?** The act is saved all the same; the person is told, and
/// the tables catch up with the next act or at the next start.
///
/// **When are tables worked out anew?** When they are missing, unreadable, hang, were made by
/// another program, or were written to by somebody else. After a kill a small journal is replayed
/// whole, which takes about a second and leaves no doubt; a larger one has its newest part applied
/// anew, then what is ahead. The price: projections must bear a second application (see
/// [Projection]).
///
/// **Why does the bench wait while an import is projected?** Acts are projected in their order, so
/// an act behind a large one waits for it: some seconds for a hundred thousand lines. Reading goes
/// on meanwhile. The other way, the import in parts of its own, would let half an import happen.
///
/// **What does a large act cost on the disk?** Its parts are written twice, staged and then sealed.
/// That buys that nothing of it is in the journal until all of it is.
@NullMarked
package regrade.journal;

import org.jspecify.annotations.NullMarked;
