/// Parcels as tables.
@NullMarked
package regrade.parcel.store;

import org.jspecify.annotations.NullMarked;
