/// The sealed batches as a projection.
@NullMarked
package regrade.dayclose.store;

import org.jspecify.annotations.NullMarked;
