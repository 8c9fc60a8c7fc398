package regrade.rework;

import regrade.checklist.Answer;
import regrade.checklist.Question;

import java.util.Arrays;

/// What a work does to one finding.
///
/// @param question id of the question, or [#ANY_PART] for every expected part
/// @param found the fault it mends
/// @param left the answer it leaves behind, which need not be OK: a plain box in place of the
///   maker's still is not the maker's
public record Mend(String question, Answer found, Answer left) {
    public static final String ANY_PART = "part";

    public Mend {
        if (!found.fault()) throw new IllegalArgumentException("nothing to mend: " + found.code());
        if (found == left) throw new IllegalArgumentException("mends nothing: " + found.code());
    }

    /// As a table writes it, e.g. `packaging/missing>ok`.
    static Mend parse(String text) {
        var parts = text.split("[/>]", -1);
        if (parts.length != 3 || parts[0].isEmpty())
            throw new IllegalArgumentException("mends " + text);
        return new Mend(parts[0], answer(parts[1]), answer(parts[2]));
    }

    /// Whether it is about expected parts.
    public boolean ofPart() {
        return question.equals(ANY_PART);
    }

    boolean mends(Question question, Answer given) {
        boolean its = question.asksForPart() ? ofPart() : this.question.equals(question.id());
        return its && found == given && question.allows(left);
    }

    private static Answer answer(String code) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("answer " + code));
    }
}
