/// Parcels on the screen: those to come, those that were closed, and what lacked in them.
@NullMarked
package regrade.parcel.ui;

import org.jspecify.annotations.NullMarked;
