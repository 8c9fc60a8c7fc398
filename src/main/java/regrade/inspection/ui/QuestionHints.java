package regrade.inspection.ui;

import regrade.checklist.Demand;
import regrade.checklist.Manner;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.checklist.UsualFinding;
import regrade.inspection.Draft;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The small line under a question: what it still wants, or what was remarked on it.
final class QuestionHints {
    private final Words words;
    private final Draft draft;
    private final List<OpenDemand> demands;

    QuestionHints(Words words, Draft draft) {
        this.words = words;
        this.draft = draft;
        this.demands = draft.demands();
    }

    /// @param text empty where nothing is to be said
    /// @param wanted whether it asks for something, in which case it stands out
    record Hint(String text, boolean wanted) {
        static final Hint NONE = new Hint("", false);
    }

    /// @param left seconds until the test of this question is over, if it runs
    Hint of(Question question, OptionalLong left) {
        if (left.isPresent())
            return new Hint(words.text("inspection.timer", left.getAsLong()), true);
        return Stream.of(
                        demanded(question),
                        doubted(question),
                        remarked(question),
                        answered(question))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Hint.NONE);
    }

    // keys: inspection.wants.*
    private Optional<Hint> demanded(Question question) {
        return demands.stream()
                .filter(open -> open.question().equals(question))
                .min(
                        (one, other) ->
                                Boolean.compare(other.demand().required(), one.demand().required()))
                .map(open -> new Hint(words.text("inspection.wants." + code(open.demand())), true));
    }

    private static String code(Demand demand) {
        return demand.kind().code() + (demand.required() ? "-required" : "");
    }

    private Optional<Hint> doubted(Question question) {
        return draft.suspects(question)
                ? Optional.of(new Hint(words.text("inspection.doubted"), true))
                : Optional.empty();
    }

    private Optional<Hint> remarked(Question question) {
        return draft.answers().remark(question.id()).map(text -> new Hint(text, false));
    }

    private Optional<Hint> answered(Question question) {
        if (draft.answers().to(question.id()).isPresent()) return Optional.empty();
        var lines =
                Stream.of(usual(question), open(question, question.manner()))
                        .flatMap(Optional::stream)
                        .map(Hint::text)
                        .toList();
        return lines.isEmpty() ? Optional.empty() : hint(String.join(" · ", lines));
    }

    // keys: answer.*
    private Optional<Hint> usual(Question question) {
        return draft.opening().usual().stream()
                .filter(usual -> usual.question().equals(question.id()))
                .findFirst()
                .flatMap(usual -> hint(usual(question, usual)));
    }

    private String usual(Question question, UsualFinding usual) {
        var answer = words.text(question.keyOf(usual.answer()));
        return words.text(
                usual.ofProduct() ? "inspection.usual" : "inspection.usual-category",
                answer,
                usual.found(),
                usual.units());
    }

    private Optional<Hint> open(Question question, Manner manner) {
        if (manner.scanned()) return hint(words.text("inspection.own-scan"));
        if (manner.limits().isPresent()) {
            var limits = manner.limits().orElseThrow();
            return hint(
                    words.text(
                            "inspection.own-value", limits.least(), limits.most(), limits.unit()));
        }
        if (manner.seconds() > 0) return hint(words.text("inspection.own-timer", manner.seconds()));
        return question.ownLook() ? hint(words.text("inspection.own-look")) : Optional.empty();
    }

    private static Optional<Hint> hint(String text) {
        return Optional.of(new Hint(text, false));
    }
}
