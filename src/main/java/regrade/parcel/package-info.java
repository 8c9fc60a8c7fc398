/// Parcels: what reports say is in them, what was taken out of them, what is missing or extra.
///
/// *Is what a parcel should hold written down when it is opened?* No: its contents are the sum of
/// what the newest reports say of it, for reports correct themselves for days. What was missing and
/// extra is written down when it is closed, because somebody was told so then. The price: a parcel
/// that was closed may show something else later than it did then, and both are shown.
///
/// *How does a unit belong to a parcel?* By a fact of its own in the act that opens it, so that
/// what an inspection records has the same shape with and without parcels, and one undo takes both
/// back.
@NullMarked
package regrade.parcel;

import org.jspecify.annotations.NullMarked;
