package regrade.parcel;

/// Units of one product that a parcel should hold, as one order sent them.
///
/// @param order the removal order, or the buyer's
/// @param disposition how they were sent, e.g. `Sellable`; empty if the report says none
/// @param quantity 1 or more
public record ParcelLine(ParcelItem item, String order, String disposition, long quantity) {
    ParcelLine with(long units) {
        return new ParcelLine(item, order, disposition, units);
    }
}
