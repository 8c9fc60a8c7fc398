/// Every unit ever opened, found by anything.
///
/// **How does a search stay within a frame at a million units?** Titles and the identifiers of
/// products are few: they are kept in memory, caught up from the table at each search, and give the
/// products that hold a word. Units come through indexes: by product the newest first (each product
/// knows its newest unit, so a page asks no more products than it shows units), by the beginning of
/// their own codes, by day, by grade and day. A word that fits few units is gathered whole and
/// sorted; one that fits many is met soon on the way from the newest. Price: about 200 bytes of
/// memory a product.
@NullMarked
package regrade.history.store;

import org.jspecify.annotations.NullMarked;
