package regrade.parcel;

import java.util.Set;

/// Which parcels somebody has worked at. Answers come from the projection.
public interface BegunParcels {
    /// Parcels that were opened or closed by an act after that one, and this was not undone.
    Set<ParcelCode> begunSince(long entry);
}
