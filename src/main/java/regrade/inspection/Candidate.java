package regrade.inspection;

import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelLine;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a scan may have come for, with the reasons that speak for it, the surest first.
public sealed interface Candidate {
    /// The surest come first; of those that are alike, as they were given.
    Comparator<Candidate> BEST_FIRST =
            Comparator.<Candidate, MatchReason>comparing(one -> one.reasons().getFirst())
                    .thenComparingInt(one -> -one.reasons().size());

    /// Never empty.
    List<MatchReason> reasons();

    /// An expected return that waits for its unit.
    record Announced(WaitingReturn waiting, List<MatchReason> reasons) implements Candidate {
        public Announced {
            reasons = List.copyOf(reasons);
        }
    }

    /// One of the units that the open parcel should still hold.
    ///
    /// @param line with the units that are left
    record InParcel(ParcelLine line, List<MatchReason> reasons) implements Candidate {
        public InParcel {
            reasons = List.copyOf(reasons);
        }
    }

    /// Which product it is.
    default ParcelItem item() {
        return switch (this) {
            case Announced(var waiting, _) -> {
                var line = waiting.line();
                yield new ParcelItem(
                        line.client(), line.sku(), line.asin(), line.fnsku(), line.title());
            }
            case InParcel(var line, _) -> line.item();
        };
    }

    /// The order it was sold or sent by.
    default String order() {
        return switch (this) {
            case Announced(var waiting, _) -> waiting.line().orderId();
            case InParcel(var line, _) -> line.order();
        };
    }

    /// Whether both are the same expected return, or the same line of the same parcel.
    default boolean same(Candidate other) {
        return switch (this) {
            case Announced(var waiting, _) ->
                    other instanceof Announced(var its, _) && its.id() == waiting.id();
            case InParcel(var line, _) ->
                    other instanceof InParcel(var its, _)
                            && its.item().equals(line.item())
                            && its.order().equals(line.order());
        };
    }

    /// With one more reason, in its place among the others.
    default Candidate with(MatchReason reason) {
        var all = new ArrayList<>(reasons());
        if (!all.contains(reason)) all.add(reason);
        all.sort(Comparator.naturalOrder());
        return switch (this) {
            case Announced(var waiting, _) -> new Announced(waiting, all);
            case InParcel(var line, _) -> new InParcel(line, all);
        };
    }
}
