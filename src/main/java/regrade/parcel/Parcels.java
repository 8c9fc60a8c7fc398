package regrade.parcel;

import java.util.List;
import java.util.Optional;

/// The parcels that reports announce. Answers come from the projection, by its indexes.
public interface Parcels {
    /// Of a bench to which none come.
    Parcels NONE =
            new Parcels() {
                @Override
                public Optional<Parcel> open() {
                    return Optional.empty();
                }

                @Override
                public Optional<Parcel> find(ParcelCode code) {
                    return Optional.empty();
                }

                @Override
                public List<Parcel> page(
                        ParcelQuery query, Optional<ParcelCursor> after, int size) {
                    return List.of();
                }

                @Override
                public long waiting() {
                    return 0;
                }
            };

    /// The one that is open at the bench.
    Optional<Parcel> open();

    /// One that reports name or that was opened.
    Optional<Parcel> find(ParcelCode code);

    /// Those to come by the day they were sent, the oldest first; those that were closed by the
    /// time of that, the last first.
    ///
    /// @param after behind this one, or empty for the first page
    List<Parcel> page(ParcelQuery query, Optional<ParcelCursor> after, int size);

    /// Parcels that were not closed yet.
    long waiting();
}
