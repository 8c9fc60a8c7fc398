package regrade.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing to look at on a unit.
///
/// @param id lower case, the same for ever: one of the constants here, or `part:<name>` for an
///   expected part
/// @param part the expected part's name in the catalogue's words, or empty; else `question.<id>`
///   names it
/// @param essential for an expected part: without it the unit is not usable
/// @param cycle what its digit key goes through, first to last; then open again
/// @param rest what "the rest is fine" answers for it
/// @param ownLook it demands a look of its own: "the rest is fine" is refused while it is open
/// @param manner how it is put, and what its answers ask for
public record Question(
        String id,
        String part,
        boolean essential,
        List<Answer> cycle,
        Answer rest,
        boolean ownLook,
        Manner manner) {
    public static final String PACKAGING = "packaging";
    public static final String MANUAL = "manual";
    public static final String WARRANTY = "warranty";

    /// OK says the maker's seal is unbroken, the only way to grade N.
    public static final String SEAL = "seal";

    public static final String COSMETIC = "cosmetic";
    public static final String FUNCTION = "function";

    /// FAIL says that personal data or an account lock is still on it.
    public static final String DATA = "data";

    /// FAIL says that it is past its date or will be within 50 days.
    public static final String EXPIRY = "expiry";

    /// OK is given by scanning the serial number.
    public static final String SERIAL = "serial";

    /// FAIL says that it was worn, used on the body, or smells.
    public static final String HYGIENE = "hygiene";

    /// FAIL says that it is swollen, leaks or holds no charge.
    public static final String BATTERY = "battery";

    /// OK is given by scanning the unit's Transparency code.
    public static final String TRANSPARENCY = "transparency";

    static final String PART_PREFIX = "part:";

    /// A question that a digit key answers, and nothing more.
    public Question(
            String id,
            String part,
            boolean essential,
            List<Answer> cycle,
            Answer rest,
            boolean ownLook) {
        this(id, part, essential, cycle, rest, ownLook, Manner.PLAIN);
    }

    public Question {
        cycle = List.copyOf(cycle);
        if (cycle.stream().noneMatch(Answer::fault))
            throw new IllegalArgumentException("a question without a fault: " + id);
    }

    /// This question with a digit that goes through the answers in another order.
    Question with(List<Answer> cycle) {
        return new Question(id, part, essential, cycle, rest, ownLook, manner);
    }

    /// Id of the question that asks for an expected part.
    public static String idOfPart(String part) {
        return PART_PREFIX + part.toLowerCase(Locale.ROOT);
    }

    /// The expected part's name, or a supervisor's own words; empty for a shipped question, which
    /// `question.<id>` in the bundles names.
    ///
    /// @param language code of the language they are wanted in
    public Optional<String> ownWords(String language) {
        return part.isEmpty() ? manner.in(language) : Optional.of(part);
    }

    /// Whether it is asked, as long as these answers stand.
    public boolean asked(Answers given) {
        return manner.when().isEmpty() || manner.when().orElseThrow().holds(given);
    }

    /// What this answer to it asks for.
    public List<Demand> demands(Answer answer) {
        return manner.demands().stream().filter(demand -> demand.on().contains(answer)).toList();
    }

    /// Whether this answer may be given.
    public boolean allows(Answer answer) {
        return answer == Answer.OK || answer == Answer.NOT_APPLICABLE || cycle.contains(answer);
    }

    /// Whether it asks for an expected part of the product.
    public boolean asksForPart() {
        return id.startsWith(PART_PREFIX);
    }

    /// The message key that names this answer to this question: a seal is "unbroken", a function
    /// test "passed"; and where nouns have a gender, a manual is missing in the feminine.
    public String keyOf(Answer answer) {
        return ShippedQuestions.sets().words(id, answer)
                ? "answer." + id + "." + answer.code()
                : "answer." + answer.code();
    }
}
