package regrade.parcel;

import java.time.LocalDate;

/// The place of a parcel in its list, behind which the next page begins.
///
/// @param at the day it was sent, or the time it was closed as a number below zero, which orders
///   the list
public record ParcelCursor(long at, ParcelCode code) {
    /// Where a listed parcel stands.
    public static ParcelCursor of(ParcelQuery.Part part, Parcel parcel) {
        long at =
                switch (part) {
                    case TO_COME -> parcel.sent().map(LocalDate::toEpochDay).orElse((long) UNDATED);
                    case UNEVEN, CLOSED ->
                            parcel.last().map(step -> -step.at().toEpochMilli()).orElse(0L);
                };
        return new ParcelCursor(at, parcel.code());
    }

    /// The day of those of which no report says when they were sent: behind all others.
    public static final int UNDATED = Integer.MAX_VALUE;
}
