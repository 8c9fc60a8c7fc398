package regrade.checklist;

import java.util.List;

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
public record Question(
        String id,
        String part,
        boolean essential,
        List<Answer> cycle,
        Answer rest,
        boolean ownLook) {
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

    static final String PART_PREFIX = "part:";

    public Question {
        cycle = List.copyOf(cycle);
        if (cycle.stream().noneMatch(Answer::fault))
            throw new IllegalArgumentException("a question without a fault: " + id);
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
        return switch (id) {
            case MANUAL, WARRANTY, SEAL, COSMETIC, FUNCTION, DATA, EXPIRY, SERIAL ->
                    "answer." + id + "." + answer.code();
            default -> "answer." + answer.code();
        };
    }
}
