/// Evidence capsules as ZIP files, and their summary as PDF.
///
/// **What is in a capsule?** In this order: `capsule.json` (what it is, and size and SHA-256 of
/// every other file), `README.txt` (how to check it, in French and English), `SHA256SUMS` (for
/// `sha256sum -c`), `unit.json` (the unit, in codes and in words), `journal.jsonl` (its acts),
/// `summary.pdf`, and `photos/<SHA-256>.<ending>`, the bytes that were taken.
///
/// **Why may a capsule be written in one way only?** So that every byte counts. A ZIP has much that
/// no checksum covers: times, flags, fields of the system, a comment, bytes between and behind its
/// parts. Here all of that is fixed: files stored as they are, in a fixed order, dated 1 January
/// 1980, without extra fields or comment; a reader that meets anything else says where. What is
/// left is covered by CRC-32, `capsule.json` and `SHA256SUMS`. It also makes the reader safe: no
/// unpacking, no name that leads anywhere, no second file of one name, and one file in memory at a
/// time. Price: a capsule that somebody packed anew is refused, even with the same files in it;
/// those still check with `sha256sum -c`.
///
/// **What does `journal.jsonl` prove?** A line that begins with `{"entry":` is an act byte for byte
/// as the journal has it: SHA-256 over the line without its line break is the act's hash, which the
/// act with the next number carries as its `previous`. The same line stands in `entries.jsonl` of
/// the batch that was sealed with it. So a capsule that somebody made up, all hashes anew, is found
/// out by head office; and the act that a capsule was made, with the hash of its file, is in the
/// journal too.
///
/// **What of acts that tell more than the unit's state?** Opening the next unit before the label
/// was scanned is one act about two units, and the other one's order and its buyer's words are
/// nobody's business here. Nor is what the goods cost their seller and what they will earn, which
/// is in the acts of opening, saving and rework, while a capsule goes to a marketplace, a supplier
/// or a buyer. Such an act's line begins with `{"withheld":` and gives number, time, who,
/// `previous`, `hash` and the facts about this unit without any amount of money; it says how many
/// facts and how many amounts are left out. Price: that hash can be compared with the batch, but
/// not worked out from the capsule. Answers, photos, serials and the grade's reasons hold no
/// amount: what a claim rests on stays provable to the byte.
@NullMarked
package regrade.history.file;

import org.jspecify.annotations.NullMarked;
