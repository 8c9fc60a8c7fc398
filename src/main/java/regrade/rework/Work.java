package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.OwnWords;
import regrade.kernel.Speaker;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something the bench can do to a unit to raise its grade.
///
/// @param code e.g. `printed-manual`, the same for ever
/// @param words a supervisor's name for it; else `work.<code>` in the bundles
/// @param minutes that it takes as a rule
/// @param chance how often out of 10,000 it succeeds, until the bench's own history says better
/// @param only the only categories it is for; empty for any
/// @param never categories it is not for
/// @param on whether the bench offers it
public record Work(
        String code,
        OwnWords words,
        List<Mend> mends,
        int minutes,
        Supply supply,
        int chance,
        List<Category> only,
        List<Category> never,
        boolean on) {
    public static final int LONGEST = 24 * 60;
    public static final int MOST_MENDS = 20;
    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /// @throws IllegalArgumentException if one of them is out of bounds, or it mends nothing
    public Work {
        mends = List.copyOf(mends);
        only = sorted(only);
        never = sorted(never);
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("no code: " + code);
        if (mends.isEmpty()) throw new IllegalArgumentException("mends nothing");
        if (mends.size() > MOST_MENDS)
            throw new IllegalArgumentException("mends more than " + MOST_MENDS);
        if (minutes < 0 || minutes > LONGEST)
            throw new IllegalArgumentException("minutes: " + minutes);
        if (chance < 0 || chance > Chance.WHOLE)
            throw new IllegalArgumentException("chance: " + chance);
    }

    private static List<Category> sorted(Collection<Category> categories) {
        return Arrays.stream(Category.values()).filter(categories::contains).toList();
    }

    public Work switched(boolean offered) {
        return new Work(code, words, mends, minutes, supply, chance, only, never, offered);
    }

    /// What a work is called.
    ///
    /// @param words a supervisor's own
    public static String called(String code, OwnWords words, Speaker speaker) {
        return words.in(speaker.language().getLanguage())
                .orElseGet(() -> speaker.named("work.", code));
    }

    public String called(Speaker speaker) {
        return called(code, words, speaker);
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
