package regrade.inspection;

import regrade.kernel.Reference;
import regrade.parcel.ParcelItem;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A unit that nobody had announced when it came, and that found no return since.
///
/// @param scanned the code that opened it, as it was read
/// @param serials its serial numbers and other codes, as they were read
/// @param refused ids of returns of which somebody said that it did not come for them
public record UndeclaredUnit(
        Reference unit,
        String scanned,
        ParcelItem item,
        Instant opened,
        List<String> serials,
        Set<Long> refused) {
    public UndeclaredUnit {
        serials = List.copyOf(serials);
        refused = Set.copyOf(refused);
    }
}
