/// A label as ZPL, PDF and PNG, all three from one layout in whole dots.
///
/// **Which font?** Liberation Sans, which PDFBox ships: it is on every machine, its outlines are
/// filled by ourselves, so no font of the system and no fontconfig is needed, and every label looks
/// the same everywhere. It covers Latin, Greek and Cyrillic; the price is that a sign outside it,
/// such as a Chinese one, is shown as an empty box.
///
/// **Why is the QR code of a ZPL label a picture?** Printers disagree on where `^BQ` stands and
/// which version it takes; `^GF` is the same on all of them. Code 128 is left to the printer, with
/// code set B given, so that its length is known.
@NullMarked
package regrade.label.file;

import org.jspecify.annotations.NullMarked;
