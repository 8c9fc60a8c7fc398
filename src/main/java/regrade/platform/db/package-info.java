/// The embedded database: how it is opened, set aside, made small again and compared. Knows no
/// table by name.
///
/// **Why is the file numbered?** `regrade-1.mv.db`, `regrade-2.mv.db` …, the highest counts. A
/// database that hangs cannot be closed, and H2 would give the same hanging one again under the
/// same name; so whatever is set aside, its successor has the next number. One old file is kept as
/// `regrade.aside`.
///
/// **How is meddling noticed?** At a clean close size and time of the file are noted beside it.
/// Without a note the program was killed; with a note that does not fit somebody else wrote to the
/// file, and it is not trusted: H2's own checksums leave the inside of its chunks unguarded.
///
/// **When does it write to its file?** Once a second, between two transactions, on a thread of its
/// own; H2's own writer is switched off. Written at each commit (`WRITE_DELAY=0`) a save cost 0.42
/// ms of the processor instead of 0.13 and 29 kB of file. The price: a kill takes back up to a
/// second of transactions, all of them whole; who keeps a journal applies them again.
///
/// **When is it made small?** H2 never compacts while it is open as it is used here. So at a clean
/// close a file that is large and has grown fourfold is copied chunk by chunk by H2's own tool, and
/// the copy takes its place once it opens and holds the same tables. In place (`SHUTDOWN COMPACT`)
/// is not safe in this version (H2 issue 4286).
@NullMarked
package regrade.platform.db;

import org.jspecify.annotations.NullMarked;
