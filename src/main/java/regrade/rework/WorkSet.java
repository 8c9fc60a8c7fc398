package regrade.rework;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All works of a bench and what an hour costs, as one version.
///
/// @param version counted up with each set that is put into force; 1 is the one that comes with the
///   program
/// @param works in the order in which they are listed
/// @param wages what an hour costs, one for each currency in which units are sold
public record WorkSet(int version, List<Work> works, List<Wage> wages) {
    public static final int MOST_WORKS = 200;
    public static final int MOST_WAGES = 40;

    /// @throws IllegalArgumentException if there are too many, or a work or currency comes twice
    public WorkSet {
        works = List.copyOf(works);
        wages = List.copyOf(wages);
        if (version < 1) throw new IllegalArgumentException("version " + version);
        if (works.size() > MOST_WORKS || wages.size() > MOST_WAGES)
            throw new IllegalArgumentException(works.size() + " works, " + wages.size() + " wages");
        var codes = new HashSet<String>();
        Stream.concat(works.stream().map(Work::code), wages.stream().map(WorkSet::code))
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(
                        code -> {
                            throw new IllegalArgumentException("twice: " + code);
                        });
    }

    private static String code(Wage wage) {
        return wage.perHour().currency().getCurrencyCode();
    }

    /// The example defaults that come with the program.
    public static WorkSet shipped() {
        return Shipped.SET;
    }

    private static final class Shipped {
        private static final WorkSet SET =
                new WorkSet(
                        1,
                        WorkTable.read("works.csv", WorkTable::work),
                        WorkTable.read("wages.csv", WorkTable::wage));
    }

    List<Work> offered() {
        return works.stream().filter(Work::on).toList();
    }

    public Optional<Work> work(String code) {
        return works.stream().filter(work -> work.code().equals(code)).findFirst();
    }

    /// What an hour costs; empty for a currency that has no wage.
    public Optional<Wage> wage(Currency currency) {
        return wages.stream()
                .filter(wage -> wage.perHour().currency().equals(currency))
                .findFirst();
    }

    /// Whether the same units would be sent to the same works by both.
    public boolean saysTheSameAs(WorkSet other) {
        return works.equals(other.works) && wages.equals(other.wages);
    }

    public WorkSet as(int number) {
        return new WorkSet(number, works, wages);
    }

    /// With a work in the place of the one of its code, or behind all others.
    public WorkSet with(Work work) {
        var all = new ArrayList<>(works);
        all.replaceAll(other -> other.code().equals(work.code()) ? work : other);
        if (work(work.code()).isEmpty()) all.add(work);
        return new WorkSet(version, all, wages);
    }

    /// With a wage in the place of the one of its currency, or behind all others.
    public WorkSet with(Wage wage) {
        var currency = wage.perHour().currency();
        var all = new ArrayList<>(wages);
        all.replaceAll(other -> other.perHour().currency().equals(currency) ? wage : other);
        if (wage(currency).isEmpty()) all.add(wage);
        return new WorkSet(version, works, all);
    }

    public WorkSet without(Work work) {
        return new WorkSet(
                version, works.stream().filter(other -> !other.equals(work)).toList(), wages);
    }

    public WorkSet without(Wage wage) {
        return new WorkSet(
                version, works, wages.stream().filter(other -> !other.equals(wage)).toList());
    }
}
