/// Seals the journal into batches for head office.
///
/// **What does a batch hold?** Every act after the last batch, up to the one before its own
/// [DayClosed][DayCloseFact.DayClosed] fact, which therefore opens the next batch: sealed batches
/// follow each other without a gap, and each can be proved from its files alone.
///
/// **When is there nothing new?** When since the last batch there were only facts that the program
/// writes by itself: the closing of a day, and what a printer did with a label. They go with the
/// next batch. A changed setting, an import or a reprint that was asked for is somebody's act and
/// is new.
///
/// **What if the program ends between the renamed folder and the fact?** A batch follows entirely
/// from its range of the journal and the program's version; no clock is read. At the next close the
/// folder with the next number is found, proved against its manifest and the journal, and taken
/// over by its fact, since head office may have read it already; what happened since goes into one
/// more batch. A folder that does not prove is put aside and the batch made anew. Price: a close
/// reads such a folder once more.
///
/// **Which inspections are in the CSV?** One line for each save in the range that still counts at
/// its end, and one with status `undone` for each save of an earlier batch that was undone in this
/// one.
@NullMarked
package regrade.dayclose;

import org.jspecify.annotations.NullMarked;
