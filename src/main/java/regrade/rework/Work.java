package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something the bench can do to a unit to raise its grade, from one day on.
///
/// @param code e.g. `printed-manual`, the same for ever; `work.<code>` in the bundles names the
///   shipped ones
/// @param minutes that it takes as a rule
/// @param chance how often out of 10,000 it succeeds, until the bench's own history says better
/// @param only the only categories it is for; empty for any
/// @param never categories it is not for
public record Work(
        String code,
        LocalDate validFrom,
        List<Mend> mends,
        int minutes,
        Supply supply,
        int chance,
        Set<Category> only,
        Set<Category> never) {
    static final int LONGEST = 24 * 60;

    public Work {
        mends = List.copyOf(mends);
        only = Set.copyOf(only);
        never = Set.copyOf(never);
        if (mends.isEmpty()) throw new IllegalArgumentException("mends nothing");
        if (minutes < 0 || minutes > LONGEST)
            throw new IllegalArgumentException("minutes: " + minutes);
        if (chance < 0 || chance > Chance.WHOLE)
            throw new IllegalArgumentException("chance: " + chance);
    }

    boolean isFor(Product product) {
        var category = Category.of(product.category());
        return (only.isEmpty() || only.contains(category)) && !never.contains(category);
    }

    /// The answer it leaves behind where this was found; empty if it does not mend it.
    Optional<Answer> leaves(Question question, Answer found) {
        return mends.stream()
                .filter(mend -> mend.mends(question, found))
                .map(Mend::left)
                .findFirst();
    }
}
