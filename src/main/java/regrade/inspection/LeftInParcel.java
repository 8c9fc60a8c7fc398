package regrade.inspection;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelCount;
import regrade.parcel.ParcelItem;
import regrade.returns.ExpectedReturns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is left in the open parcel: the buyers' returns that were sent in it, or the units that the
/// marketplace sent.
final class LeftInParcel {
    private static final int MOST = 200;
    private static final List<MatchReason> WHY = List.of(MatchReason.OPEN_PARCEL);

    private final Parcel parcel;
    private final ParcelCount count;
    private final ExpectedReturns returns;

    LeftInParcel(Parcel parcel, ExpectedReturns returns) {
        this.parcel = parcel;
        this.count = parcel.count();
        this.returns = returns;
    }

    /// Those that one of the codes or products names.
    Stream<Candidate> named(Set<String> codes, Collection<ParcelItem> products) {
        return all(
                one ->
                        codes.contains(one.order())
                                || codes.stream().anyMatch(one.item()::named)
                                || products.stream().anyMatch(one.item()::fits));
    }

    Stream<Candidate> all() {
        return all(_ -> true);
    }

    private Stream<Candidate> all(Predicate<Candidate> wanted) {
        if (count.lacking() == 0) return Stream.empty();
        return (parcel.removal() ? sent() : returned()).filter(wanted);
    }

    /// One for each product: units of one are alike, whichever order sent them.
    private Stream<Candidate> sent() {
        var products = new LinkedHashMap<ParcelItem, Candidate>();
        for (var line : count.missing())
            products.putIfAbsent(line.item(), new Candidate.InParcel(line, WHY));
        return products.values().stream();
    }

    private Stream<Candidate> returned() {
        return returns.withIdentifier(parcel.code().text(), MOST).stream()
                .filter(waiting -> waiting.unit().isEmpty())
                .map(waiting -> new Candidate.Announced(waiting, WHY));
    }
}
