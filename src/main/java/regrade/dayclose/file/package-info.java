/// A batch as a folder of files: `entries.jsonl`, `inspections.csv` and `manifest.json`.
///
/// `entries.jsonl` holds what the journal wrote, byte for byte, one piece a line. A line that
/// begins with `{"entry":` is an act; SHA-256 over the line without its line break is the
/// `previous` of the next act. A line that begins with `{"opens":` and as many lines behind it as
/// it says are the parts of the act after them.
///
/// **May a spreadsheet calculate what stands in the CSV?** No. Texts (titles, parts) that begin
/// like a formula are led by an apostrophe. Codes (SKU, order, serial …) are given as they are,
/// since somebody reads them back, unless one begins with `=` or `@` or holds what a formula needs
/// to call or quote something. Price: such a SKU must be read from `entries.jsonl`.
@NullMarked
package regrade.dayclose.file;

import org.jspecify.annotations.NullMarked;
