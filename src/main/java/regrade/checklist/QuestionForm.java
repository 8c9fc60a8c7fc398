package regrade.checklist;

import java.util.List;
import java.util.regex.Pattern;

/// A question as a list of questions keeps it, before it is asked of a product.
///
/// @param id `[a-z][a-z0-9-]*`, at most 40; or `part:` and an expected part's name in lower case,
///   or [#EACH_PART]
/// @param place where it stands among all questions, 1 to 999; equals stand in the order of their
///   lists
/// @param cycle what its digit key goes through
/// @param rest what "the rest is fine" answers for it
/// @param ownLook "the rest is fine" is refused while it is open
public record QuestionForm(
        String id,
        int place,
        List<Answer> cycle,
        Answer rest,
        boolean ownLook,
        Asked asked,
        Manner manner) {
    /// Stands for a question about each expected part.
    public static final String EACH_PART = Question.PART_PREFIX + "*";

    /// The last place a question can have.
    public static final int LAST_PLACE = 999;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST_PART = Question.PART_PREFIX.length() + 80;

    /// @throws IllegalArgumentException for an id or place that cannot be, or a question that finds
    ///   no fault or whose rest is a fault
    public QuestionForm {
        cycle = List.copyOf(cycle);
        if (!fits(id)) throw new IllegalArgumentException("no question id: " + id);
        if (place < 1 || place > LAST_PLACE)
            throw new IllegalArgumentException("no place: " + place);
        if (cycle.stream().noneMatch(Answer::fault))
            throw new IllegalArgumentException("a question without a fault: " + id);
        if (cycle.stream().distinct().count() < cycle.size())
            throw new IllegalArgumentException("an answer twice: " + id);
        if (rest.fault()) throw new IllegalArgumentException("a rest that is a fault: " + id);
    }

    private static boolean fits(String id) {
        if (!id.startsWith(Question.PART_PREFIX)) return ID.matcher(id).matches();
        return id.length() > Question.PART_PREFIX.length()
                && id.length() <= LONGEST_PART
                && id.chars().noneMatch(Character::isISOControl);
    }

    boolean asksForPart() {
        return id.startsWith(Question.PART_PREFIX);
    }

    /// This question elsewhere in the list.
    public QuestionForm at(int place) {
        return new QuestionForm(id, place, cycle, rest, ownLook, asked, manner);
    }

    /// This question asked of other products.
    public QuestionForm asked(Asked of) {
        return new QuestionForm(id, place, cycle, rest, ownLook, of, manner);
    }

    /// The question as a unit is asked it.
    ///
    /// @param part the expected part's name, or empty
    public Question about(String part, boolean essential) {
        var id = part.isEmpty() ? this.id : Question.idOfPart(part);
        return new Question(id, part, essential, cycle, rest, ownLook, manner);
    }
}
