/// The photos that the journal knows, as a table worked out from it.
@NullMarked
package regrade.photo.store;

import org.jspecify.annotations.NullMarked;
