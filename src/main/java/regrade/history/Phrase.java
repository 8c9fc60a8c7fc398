package regrade.history;

import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.ConditionNote;
import regrade.grading.OwnWords;
import regrade.grading.Reason;
import regrade.grading.RuleWords;
import regrade.kernel.Money;
import regrade.kernel.Speaker;

import java.util.List;
import java.util.stream.Collectors;

/// Something to be said in whatever language the reader has.
public sealed interface Phrase {
    /// The text of a key, with phrases or plain values as its arguments.
    record Said(String key, List<Object> arguments) implements Phrase {
        public Said {
            arguments = List.copyOf(arguments);
        }
    }

    /// The name of a code that may come from outside: the text of `prefix` and `code`, or the code
    /// itself.
    record Named(String prefix, String code) implements Phrase {}

    /// What a work is called: a supervisor's words, or the name of its code.
    record Work(String code, OwnWords words) implements Phrase {}

    /// What a question is called: the expected part, a supervisor's words, or the name of its id.
    record Own(Question question) implements Phrase {}

    /// Several, one behind the other.
    record Listed(List<Phrase> phrases) implements Phrase {
        public Listed {
            phrases = List.copyOf(phrases);
        }
    }

    /// Why a unit has its grade.
    record Because(Reason reason) implements Phrase {}

    /// What a listing of the unit says of its condition, in the reader's language.
    record Noted(Checklist checklist, Answers answers) implements Phrase {
        private static final int MOST = 2_000;

        /// Whether there is anything to say of it.
        boolean says() {
            return !in("en").isEmpty();
        }

        String in(String language) {
            return ConditionNote.of(checklist, answers, language, MOST);
        }
    }

    static Phrase said(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }

    /// Whether it names an amount of money.
    default boolean tellsOfMoney() {
        return switch (this) {
            case Said said -> said.arguments.stream().anyMatch(Phrase::isMoney);
            case Listed listed -> listed.phrases.stream().anyMatch(Phrase::tellsOfMoney);
            case Named _, Work _, Own _, Because _, Noted _ -> false;
        };
    }

    private static boolean isMoney(Object argument) {
        return argument instanceof Money
                || argument instanceof Phrase phrase && phrase.tellsOfMoney();
    }

    /// In the words of a language.
    default String in(Speaker speaker) {
        return switch (this) {
            case Said said ->
                    speaker.text(
                            said.key,
                            said.arguments.stream().map(a -> plain(a, speaker)).toArray());
            case Named named -> speaker.named(named.prefix, named.code);
            case Work(var code, var words) -> regrade.rework.Work.called(code, words, speaker);
            case Own own ->
                    own.question
                            .ownWords(speaker.language().getLanguage())
                            .orElseGet(() -> speaker.named("question.", own.question.id()));
            case Because(var reason) -> RuleWords.reason(reason, speaker);
            case Noted noted -> noted.in(speaker.language().getLanguage());
            case Listed listed ->
                    listed.phrases.stream()
                            .map(phrase -> phrase.in(speaker))
                            .collect(Collectors.joining(", "));
        };
    }

    private static Object plain(Object argument, Speaker speaker) {
        return argument instanceof Phrase phrase ? phrase.in(speaker) : argument;
    }
}
