package regrade.checklist;

import java.util.List;

/// One thing to look at on a unit.
///
/// @param id lower case, the same for ever: `packaging`, `manual`, `warranty`, `seal`, `cosmetic`, `function`,
///     `serial`, or `part:<name>` for an expected part
/// @param part the expected part's name in the catalogue's words, or empty; else `question.<id>` names it
/// @param essential for an expected part: without it the unit is not usable
/// @param faults what its digit key goes through, first to last; then open again
/// @param rest what "the rest is fine" answers for it
/// @param ownLook it demands a look of its own: "the rest is fine" is refused while it is open
public record Question(
        String id, String part, boolean essential, List<Answer> faults, Answer rest, boolean ownLook) {
    public Question {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) throw new IllegalArgumentException("a question without a fault: " + id);
    }

    /// Whether this answer may be given.
    public boolean allows(Answer answer) {
        return answer == Answer.OK || answer == Answer.NOT_APPLICABLE || faults.contains(answer);
    }
}
