package regrade.rework.ui;

import regrade.catalog.Category;
import regrade.grading.OwnWords;
import regrade.kernel.Money;
import regrade.rework.Mend;
import regrade.rework.Supply;
import regrade.rework.Wage;
import regrade.rework.Work;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a supervisor entered about a work, as it stands in the fields. Pure.
///
/// @param minutes and `percent` as typed
/// @param prices what a bought part costs, as typed
/// @param all whether it is for all categories but those chosen, else only for them
record EnteredWork(
        String french,
        String english,
        String minutes,
        String percent,
        Supply.Source source,
        String prices,
        List<Mend> mends,
        boolean all,
        List<Category> categories) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int LONGEST_CODE = 40;

    /// What came of it.
    sealed interface Result {
        record Taken(Work work) implements Result {}

        /// @param why key of the sentence that says what is to be mended
        record Refused(String why) implements Result {}
    }

    /// @param of the work that is changed; a new one gets a code that is none of `codes`
    Result work(Optional<Work> of, List<String> codes) {
        var words = words();
        var minutes = number(this.minutes).filter(number -> number <= Work.LONGEST);
        var chance = number(percent).filter(number -> number <= 100);
        var supply = supply();
        if (words.isEmpty()) return new Result.Refused("works.refused.words");
        if (minutes.isEmpty()) return new Result.Refused("works.refused.minutes");
        if (chance.isEmpty()) return new Result.Refused("works.refused.chance");
        if (supply.isEmpty()) return new Result.Refused("works.refused.prices");
        if (mends.isEmpty()) return new Result.Refused("works.refused.mends");
        var named = words.orElseThrow();
        if (of.isEmpty() && named.none()) return new Result.Refused("works.refused.name");
        return new Result.Taken(
                new Work(
                        of.map(Work::code).orElseGet(() -> code(named, codes)),
                        named,
                        mends,
                        minutes.orElseThrow(),
                        supply.orElseThrow(),
                        of.filter(work -> (work.chance() + 50) / 100 == chance.orElseThrow())
                                .map(Work::chance)
                                .orElse(chance.orElseThrow() * 100),
                        all ? List.of() : categories,
                        all ? categories : List.of(),
                        of.map(Work::on).orElse(true)));
    }

    private Optional<OwnWords> words() {
        try {
            return Optional.of(OwnWords.of(french, english));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Supply> supply() {
        return switch (source) {
            case NONE -> Optional.of(Supply.NONE);
            case STOCK -> Optional.of(Supply.STOCK);
            case BOUGHT ->
                    AmountText.parse(prices)
                            .filter(amounts -> !amounts.isEmpty() && eachOnce(amounts))
                            .map(Supply::bought);
        };
    }

    private static boolean eachOnce(List<Money> amounts) {
        var seen = new HashSet<>();
        return amounts.stream().allMatch(amount -> seen.add(amount.currency()));
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text.strip())
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Integer::valueOf);
    }

    private static String code(OwnWords named, List<String> taken) {
        var name = named.in("en").orElse("");
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var stem = "own" + (plain.startsWith("-") ? "" : "-") + plain;
        var code = stem.substring(0, Math.min(stem.length(), LONGEST_CODE));
        var free = code;
        for (int n = 2; taken.contains(free); n++) free = code + "-" + n;
        return free;
    }

    /// An hour's price and the bin, as typed; empty if they are none.
    static Optional<Wage> wage(String perHour, String bin) {
        return AmountText.one(perHour)
                .flatMap(
                        amount -> {
                            try {
                                return Optional.of(new Wage(amount, bin));
                            } catch (IllegalArgumentException e) {
                                return Optional.empty();
                            }
                        });
    }
}
