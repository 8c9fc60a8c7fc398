/// The expected returns as tables.
///
/// *How can a million lines be listed, matched and searched at once?* What lines say of their
/// product (SKU, ASIN, FNSKU, title) stands once in `return_item`; a search for words reads that
/// small table and then follows the index of its few hits. One number, `list_rank`, carries the
/// order of every list (waiting first, newest first), so each list is a walk along an index from
/// where the last page ended. The price: a line is put together from three tables, and a line that
/// is claimed changes its place in four indexes.
@NullMarked
package regrade.returns.store;

import org.jspecify.annotations.NullMarked;
