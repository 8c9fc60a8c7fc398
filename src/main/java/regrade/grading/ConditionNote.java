package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The line that a marketplace wants beside a used unit's condition: what is missing or damaged, in
/// the listing's language, e.g. "Boîte abîmée, notice manquante".
public final class ConditionNote {
    private static final String BETWEEN = ", ";
    private static final int LONGEST_PART = 80;

    private ConditionNote() {}

    /// The languages that it can be written in.
    public static List<String> languages() {
        return NoteWords.languages();
    }

    /// As many signs as a marketplace takes.
    public static int mostFor(String marketplace) {
        return switch (marketplace) {
            // item-note and comment (conditions-and-channels.md §6.1, §4)
            case "amazon", "amazon-flat-file" -> 2_000;
            case "back-market" -> 500;
            // where no limit is known, as little as the strictest takes
            default -> 500;
        };
    }

    /// In the order of the checklist, cut at a comma where it is too long. Says that nothing is
    /// wrong only once all was looked at; empty while nothing is found and questions are open.
    ///
    /// @param language of the listing; one without words is written in English
    public static String of(Checklist checklist, Answers answers, String language, int most) {
        var words = new NoteWords(language);
        var found = new ArrayList<String>();
        for (var asked : checklist.questions())
            answers.to(asked.id())
                    .filter(Answer::fault)
                    .flatMap(answer -> found(asked, answer, words))
                    .map(text -> Text.clean(text, most))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(found::add);
        if (!found.isEmpty()) return joined(found, most);
        boolean faulty = answers.given().values().stream().anyMatch(Answer::fault);
        return faulty || !answers.open(checklist).isEmpty()
                ? ""
                : joined(List.of(words.say("none").orElse("")), most);
    }

    private static Optional<String> found(Question asked, Answer answer, NoteWords words) {
        if (asked.asksForPart())
            return words.say("part " + answer.code())
                    .map(text -> text.replace("{}", Text.clean(asked.part(), LONGEST_PART)));
        var own = new OwnWords(asked.manner().words()).in(words.language());
        if (own.isEmpty()) return words.say(asked.id() + " " + answer.code());
        return words.say("any " + answer.code())
                .map(text -> own.orElseThrow() + words.colon() + text);
    }

    private static String joined(List<String> found, int most) {
        var note = new StringBuilder(capital(found.getFirst()));
        for (var text : found.subList(1, found.size())) {
            if (note.length() + BETWEEN.length() + text.length() > most) break;
            note.append(BETWEEN).append(text);
        }
        return Text.clean(note.toString(), most);
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(first).toUpperCase(Locale.ROOT)
                + text.substring(Character.charCount(first));
    }
}
