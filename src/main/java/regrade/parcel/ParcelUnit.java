package regrade.parcel;

import regrade.kernel.Reference;

/// A unit that was taken out of a parcel.
public record ParcelUnit(Reference unit, ParcelItem item) {}
