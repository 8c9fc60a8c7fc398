package regrade.parcel.ui;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelCount;
import regrade.parcel.ParcelUnit;

import java.util.List;
import java.util.stream.Stream;

/// A line of what is, or should be, in a parcel.
sealed interface ContentRow {
    /// What it should hold.
    record Should(ParcelCount.Place place) implements ContentRow {}

    /// What nobody announced in it.
    record Extra(ParcelUnit unit) implements ContentRow {}

    /// What is extra first: somebody must look after it.
    static List<ContentRow> of(Parcel parcel) {
        var count = parcel.count();
        return Stream.<ContentRow>concat(
                        count.extra().stream().map(Extra::new),
                        count.places().stream().map(Should::new))
                .toList();
    }
}
