/// The scale beside the bench: what its serial line says, as weights.
///
/// **What if no scale says what it is?** Makers agree on no format, but those in use are few and
/// their answers are told apart by their form. So the bench listens first and then asks each kind
/// in its turn; nothing it sends tares, zeroes or changes a scale. The price: a scale that sends
/// only on a press of its own key is found only after that press.
@NullMarked
package regrade.scale;

import org.jspecify.annotations.NullMarked;
