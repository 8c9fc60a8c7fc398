package regrade.rework;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.RuleWords;
import regrade.kernel.Money;
import regrade.kernel.Speaker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says works, wages and what is wrong with them in the language spoken now.
public final class WorkWords {
    private final Speaker speaker;
    private final RuleWords rules;

    /// @param asked the questions with their own words
    public WorkWords(Speaker speaker, List<AskedQuestion> asked) {
        this.speaker = speaker;
        this.rules = new RuleWords(speaker, asked);
    }

    /// What a work mends, e.g. "Manual: missing -> OK".
    public String mends(Work work) {
        return work.mends().stream().map(this::mend).collect(Collectors.joining(" · "));
    }

    private String mend(Mend mend) {
        return speaker.text(
                "works.mends",
                question(mend.question()),
                rules.answer(mend.question(), mend.found()),
                rules.answer(mend.question(), mend.left()));
    }

    /// What the question of a mend is called.
    public String question(String id) {
        return id.equals(Mend.ANY_PART) ? speaker.text("works.any-part") : rules.question(id);
    }

    public String answer(String question, Answer answer) {
        return rules.answer(question, answer);
    }

    /// What it takes: minutes, its part, how often it succeeds, what it is for.
    public String takes(Work work) {
        return Stream.of(
                        Stream.of(speaker.text("rework.takes", work.minutes())),
                        part(work.supply()),
                        Stream.of(speaker.text("rework.chance", percent(work.chance()))),
                        categories("works.only", work.only()),
                        categories("works.never", work.never()))
                .flatMap(said -> said)
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> part(Supply supply) {
        return switch (supply.source()) {
            case NONE -> Stream.of();
            case STOCK -> Stream.of(speaker.text("works.part-of-stock"));
            case BOUGHT -> Stream.of(speaker.text("works.part-costs", prices(supply.prices())));
        };
    }

    private String prices(List<Money> prices) {
        return prices.stream()
                .map(price -> price.format(speaker.language()))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> categories(String key, List<Category> categories) {
        if (categories.isEmpty()) return Stream.of();
        return Stream.of(
                speaker.text(
                        key,
                        categories.stream()
                                .map(category -> speaker.named("category.", category.code()))
                                .collect(Collectors.joining(", "))));
    }

    /// Of basis points, in whole percent.
    private static int percent(int basisPoints) {
        return (basisPoints + 50) / 100;
    }

    public String wage(Wage wage) {
        return speaker.text("works.wage", wage.perHour().format(speaker.language()), wage.bin());
    }

    /// What is wrong, naming the work.
    public String finding(WorkFinding finding, WorkSet set) {
        var about = finding.about();
        var name = set.work(finding.work()).map(work -> work.called(speaker)).orElse("");
        var key = "works.finding." + finding.kind().code();
        return switch (finding.kind()) {
            case TWO_WAYS, NOT_BETTER, UNKNOWN_ANSWER, UNKNOWN_QUESTION, NO_PART ->
                    speaker.text(
                            key, name, question(about.get(0)), answer(about, 1), answer(about, 2));
            case FOR_NOTHING, HOPELESS, NO_WAGE -> speaker.text(key, name);
            case NO_PRICE -> speaker.text(key, name, about.getFirst());
        };
    }

    private String answer(List<String> about, int place) {
        return Answer.of(about.get(place))
                .map(answer -> rules.answer(about.getFirst(), answer))
                .orElse(about.get(place));
    }
}
