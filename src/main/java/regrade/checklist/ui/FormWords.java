package regrade.checklist.ui;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.checklist.Asked;
import regrade.checklist.Condition;
import regrade.checklist.Demand;
import regrade.checklist.Question;
import regrade.checklist.QuestionForm;
import regrade.checklist.Scope;
import regrade.kernel.ClientId;
import regrade.platform.i18n.Words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists and questions in words.
final class FormWords {
    private final Words words;

    FormWords(Words words) {
        this.words = words;
    }

    String scope(Scope scope) {
        if (scope.client().isEmpty()) return category(scope.category());
        var client = client(scope.client().orElseThrow());
        if (scope.sku().isPresent()) return client + " · " + scope.sku().orElseThrow();
        return scope.category().isPresent()
                ? client + " · " + category(scope.category())
                : words.text("checklist.all-of", client);
    }

    String client(ClientId client) {
        return client.equals(ClientId.OWN) ? words.text("client.own") : client.text();
    }

    // keys: category.*
    private String category(Optional<Category> category) {
        return category.map(one -> words.text("category." + one.code()))
                .orElseGet(() -> words.text("checklist.all-goods"));
    }

    String question(QuestionForm form) {
        if (form.id().equals(QuestionForm.EACH_PART)) return words.text("checklist.each-part");
        return form.manner()
                .in(words.language().getLanguage())
                .orElseGet(() -> question(form.id()));
    }

    // keys: question.*
    String question(String id) {
        return words.named("question.", id.startsWith("part:") ? id.substring(5) : id);
    }

    // keys: answer.*
    String answer(QuestionForm form, Answer answer) {
        return words.text(form.about("", false).keyOf(answer));
    }

    /// What is known of a question beside its name: answers, then all that is out of the ordinary.
    String summary(QuestionForm form) {
        if (form.asked() == Asked.NEVER) return words.text("checklist.left-out");
        return Stream.of(
                        List.of(answers(form)),
                        asked(form),
                        form.manner().when().map(when -> condition(when)).stream().toList(),
                        form.manner().demands().stream().map(one -> demand(form, one)).toList(),
                        way(form))
                .flatMap(Collection::stream)
                .collect(Collectors.joining(" · "));
    }

    private String answers(QuestionForm form) {
        return form.cycle().stream()
                .map(answer -> answer(form, answer))
                .collect(Collectors.joining(" → "));
    }

    // keys: checklist.asked.*
    private List<String> asked(QuestionForm form) {
        return form.asked() == Asked.ALWAYS
                ? List.of()
                : List.of(words.text("checklist.asked." + form.asked().code()));
    }

    String condition(Condition when) {
        var answers =
                when.answers().stream()
                        .sorted()
                        .map(answer -> words.text(keyOf(when.question(), answer)))
                        .collect(Collectors.joining(", "));
        return words.text("checklist.if", question(when.question()), answers);
    }

    private String keyOf(String question, Answer answer) {
        return new Question(question, "", false, List.of(Answer.FAIL), Answer.OK, false)
                .keyOf(answer);
    }

    // keys: checklist.demand.*
    private String demand(QuestionForm form, Demand demand) {
        var on =
                demand.on().stream()
                        .sorted()
                        .map(answer -> answer(form, answer))
                        .collect(Collectors.joining(", "));
        var kind = demand.kind().code() + (demand.required() ? "-required" : "");
        return words.text("checklist.demand." + kind, on);
    }

    private List<String> way(QuestionForm form) {
        var manner = form.manner();
        var said = new java.util.ArrayList<String>();
        if (manner.scanned()) said.add(words.text("checklist.scanned"));
        manner.limits()
                .ifPresent(
                        limits ->
                                said.add(
                                        words.text(
                                                "inspection.own-value",
                                                limits.least(),
                                                limits.most(),
                                                limits.unit())));
        if (form.ownLook() && !manner.scanned() && manner.limits().isEmpty())
            said.add(words.text("inspection.own-look"));
        if (manner.seconds() > 0) said.add(words.text("checklist.timer", manner.seconds()));
        return said;
    }
}
