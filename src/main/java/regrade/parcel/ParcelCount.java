package regrade.parcel;

import java.util.ArrayList;
import java.util.List;

/// What should be in a parcel against what was taken out of it.
///
/// How many are missing and extra does not depend on the order in which units come, as long as a
/// product is told by one code throughout: the surest code finds its places first.
///
/// @param places what it should hold, in the order of its lines, with what came
/// @param extra units that nobody announced in it
public record ParcelCount(List<Place> places, List<ParcelUnit> extra) {
    public ParcelCount {
        places = List.copyOf(places);
        extra = List.copyOf(extra);
    }

    /// @param taken units of this line that came
    public record Place(ParcelLine line, long taken) {
        public long left() {
            return line.quantity() - taken;
        }
    }

    static ParcelCount of(List<ParcelLine> lines, List<ParcelUnit> units) {
        var taken = new long[lines.size()];
        var left = new ArrayList<>(units);
        for (var way : ParcelItem.Sameness.values())
            left.removeIf(unit -> placed(unit, way, lines, taken));
        var places = new ArrayList<Place>();
        for (int i = 0; i < taken.length; i++) places.add(new Place(lines.get(i), taken[i]));
        return new ParcelCount(places, left);
    }

    private static boolean placed(
            ParcelUnit unit, ParcelItem.Sameness way, List<ParcelLine> lines, long[] taken) {
        for (int i = 0; i < taken.length; i++) {
            var line = lines.get(i);
            if (taken[i] >= line.quantity() || !way.holds(line.item(), unit.item())) continue;
            taken[i]++;
            return true;
        }
        return false;
    }

    /// What did not come, each line with the units that lack.
    public List<ParcelLine> missing() {
        return places.stream()
                .filter(place -> place.left() > 0)
                .map(place -> place.line().with(place.left()))
                .toList();
    }

    public long expected() {
        return places.stream().mapToLong(place -> place.line().quantity()).sum();
    }

    public long came() {
        return places.stream().mapToLong(Place::taken).sum();
    }

    public long lacking() {
        return expected() - came();
    }

    /// Whether all came that should, and nothing else.
    public boolean even() {
        return lacking() == 0 && extra.isEmpty();
    }

    /// Whether it still should hold one like this.
    public boolean awaits(ParcelItem item) {
        return missing().stream().anyMatch(line -> line.item().fits(item));
    }
}
