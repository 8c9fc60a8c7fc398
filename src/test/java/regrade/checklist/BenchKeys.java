package regrade.checklist;

import java.util.ArrayList;
import java.util.List;

/// The keys of one inspection, in the order an inspector with a scanner in one hand presses them:
/// the digit of each finding as often as its answer is far in the digit's cycle, a page turn
/// wherever the next one stands on a later page, and Space for the rest. What is scanned costs no
/// key; photos, notes and another grade cost the same in any order and are left out.
public record BenchKeys(List<Integer> keys) {
    private static final int PAGE_DOWN = 10;
    private static final int SPACE = 11;

    public BenchKeys {
        keys = List.copyOf(keys);
    }

    /// The fewest that give these answers.
    public static BenchKeys of(Checklist checklist, Answers answers) {
        var keys = new ArrayList<Integer>();
        int page = 0;
        for (int place = 0; place < checklist.questions().size(); place++) {
            int presses = presses(checklist.questions().get(place), answers);
            if (presses == 0) continue;
            for (; page < place / Checklist.PAGE; page++) keys.add(PAGE_DOWN);
            for (int i = 0; i < presses; i++) keys.add(Checklist.digitAt(place % Checklist.PAGE));
        }
        keys.add(SPACE);
        return new BenchKeys(keys);
    }

    private static int presses(Question question, Answers answers) {
        return answers.to(question.id())
                .filter(answer -> answer != question.rest() || question.ownLook())
                .map(answer -> question.cycle().indexOf(answer) + 1)
                .orElse(0);
    }

    public int count() {
        return keys.size();
    }

    /// What these keys answer on the bench.
    ///
    /// @param scanned what the scanner answers beside them
    public Answers typed(Checklist checklist, Answers scanned) {
        var answers = scanned;
        int page = 0;
        for (int key : keys)
            switch (key) {
                case PAGE_DOWN -> page++;
                case SPACE ->
                        answers = ((RestIsFine.Done) RestIsFine.say(checklist, answers)).answers();
                default -> answers = AnswerQuestion.press(checklist, answers, page, key);
            }
        return answers;
    }
}
