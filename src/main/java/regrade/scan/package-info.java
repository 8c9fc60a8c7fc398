/// What a string or an image means: one case of the sealed Code per identifier kind.
///
/// *Which candidate first?* Kinds with a form of their own (LPN, FNSKU, ASIN, order, RMA), then
/// product numbers, then our references: any ten characters fit a reference by chance once in 32.
/// The price: a bench whose id is `B0…` or `X00` gives references that read first as ASIN or FNSKU;
/// whoever looks codes up tries every candidate and takes the one with a record behind it.
@NullMarked
package regrade.scan;

import org.jspecify.annotations.NullMarked;
