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
/// **Why does the bench not wait while an import is projected?** A large act is projected in
/// slices, and a slice ends when somebody wants to append. His act passes: it is applied before the
/// rest of the large one, which stays the position that the tables wait for. This is sound because
/// the facts of imports commute with what a bench does meanwhile (a line is claimed only once it is
/// in the tables; of two descriptions of a product the one with the higher number stays). A rebuild
/// and a start after a kill go strictly in order and apply the passed acts again. The price: a
/// large act's facts must keep commuting; a test holds an import half-way and compares all tables
/// with those of a rebuild. The other ways cost more: the import in parts of its own would let half
/// an import happen, and rows that stay invisible until a seal would burden every query.
///
/// **What does a large act cost on the disk?** Its parts are written twice, staged and then sealed.
/// That buys that nothing of it is in the journal until all of it is. While the parts are copied
/// and forced nobody appends: the one wait that is left, about a second for a hundred megabytes.
@NullMarked
package regrade.journal;

import org.jspecify.annotations.NullMarked;
