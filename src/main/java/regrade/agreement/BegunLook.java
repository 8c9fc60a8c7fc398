package regrade.agreement;

import regrade.checklist.Answer;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.Map;

/// What was found so far at a second look that is not done.
///
/// @param save number of the entry that saved the first look
/// @param who looks
public record BegunLook(Reference unit, long save, Inspector who, Map<String, Answer> answers) {
    public BegunLook {
        answers = Map.copyOf(answers);
    }
}
