/// The journal on the disk.
///
/// **What does a segment look like?** Sixteen bytes `REGRADE-JOURNAL1`, then frames: length (u32,
/// big endian), CRC32C of the payload, CRC32C of these eight bytes, payload (JSON, UTF-8). The
/// length has a checksum of its own so that a changed length is never mistaken for an act that a
/// crash cut short: cutting it would lose what was called saved. Twelve bytes a frame is the price.
///
/// **What is a torn tail, and what is damage?** Torn is what a kill or a power cut can leave of the
/// one write that was under way: a frame the file ends in, or one with unwritten (zero) sectors,
/// and nothing whole behind it. It is put aside in a `.torn` file and cut. Everything else is
/// damage: the program names segment, offset and act, and does not start, because going on would
/// number new acts over lost ones.
///
/// **Why does the last segment end in zeros while it is written?** An act forced into room that the
/// file already has costs a third less than one that makes the file longer. The zeros are cut when
/// the segment is left; after a kill they stay and the next acts go there. The price: where an act
/// ends early must be told from its bytes, and no longer from the file's length.
///
/// **How does a large act stay all or nothing?** Its parts wait in a `.stage` file. When it is
/// committed they are copied behind the last act between an opening frame (which says how many
/// bytes follow) and, after they were forced, the closing frame that makes it an act. Parts without
/// a closing frame are a torn tail.
///
/// **When does a segment end?** With the first act of a later day. A clock set back stays in the
/// present segment, so the order of the segments is the order of the acts. Names carry the number
/// of the first act and its day.
@NullMarked
package regrade.journal.file;

import org.jspecify.annotations.NullMarked;
