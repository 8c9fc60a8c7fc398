package regrade.agreement.ui;

import regrade.agreement.Agreed;
import regrade.agreement.AgreementReport.Difference;
import regrade.agreement.AgreementReport.Leaning;
import regrade.agreement.AgreementReport.OfGrades;
import regrade.agreement.Kappa;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OwnWords;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in words how far two looks agree.
final class AgreementWords {
    private static final String PART = "part:";

    private final Words words;
    private final Map<String, OwnWords> own;

    AgreementWords(Words words, Map<String, OwnWords> own) {
        this.words = words;
        this.own = own;
    }

    String name(AgreementLine line) {
        return switch (line) {
            case AgreementLine.Grades _ -> words.text("agreement.grades");
            case AgreementLine.Question(var question) -> question(question.question());
            case AgreementLine.Person(var person) -> person.who().name();
        };
    }

    /// The figure below the name.
    String figure(AgreementLine line) {
        return switch (line) {
            case AgreementLine.Grades(var grades) -> figure(grades);
            case AgreementLine.Question(var question) ->
                    figure(question.agreed(), question.agreed().kappa());
            case AgreementLine.Person(var person) ->
                    words.text("agreement.with-others", figure(person.grades()));
        };
    }

    private String figure(OfGrades grades) {
        return figure(grades.plain(), grades.linear());
    }

    private String figure(Agreed agreed, Optional<Kappa> kappa) {
        var counted = words.text("agreement.counted", agreed.same(), agreed.pairs());
        if (agreed.tooFew()) return words.text("agreement.too-few", counted, Agreed.ENOUGH);
        // the large sample gives an interval of no width then, which nobody should believe
        if (kappa.isPresent() && agreed.same() == agreed.pairs())
            return words.text("agreement.kappa-full", counted);
        return kappa.map(
                        found ->
                                words.text(
                                        "agreement.kappa",
                                        counted,
                                        found.value(),
                                        found.low(),
                                        found.high()))
                .orElseGet(() -> words.text("agreement.no-figure", counted));
    }

    /// All that is told of the chosen line, one text each.
    List<String> details(AgreementLine line) {
        var told = new ArrayList<String>();
        switch (line) {
            case AgreementLine.Grades(var grades) -> {
                told.add(
                        words.text(
                                "agreement.plain", figure(grades.plain(), grades.plain().kappa())));
                grades.units().forEach(unit -> told.add(looks(unit, grades(unit))));
            }
            case AgreementLine.Question(var question) ->
                    question.units()
                            .forEach(
                                    unit ->
                                            told.add(
                                                    looks(
                                                            unit,
                                                            answers(question.question(), unit))));
            case AgreementLine.Person(var person) ->
                    person.leanings().forEach(leaning -> leaning(told, leaning));
        }
        if (told.isEmpty()) told.add(words.text("agreement.all-same"));
        return told;
    }

    private void leaning(List<String> told, Leaning leaning) {
        told.add(
                words.text(
                        "agreement.leaning",
                        question(leaning.question()),
                        leaning.more(),
                        leaning.less(),
                        leaning.otherwise(),
                        leaning.asked()));
        leaning.units()
                .forEach(
                        unit -> {
                            var said = answers(leaning.question(), unit);
                            told.add(
                                    words.text(
                                            "agreement.person-unit",
                                            unit.unit().grouped(),
                                            said.first(),
                                            said.second()));
                        });
    }

    private String looks(Difference<?> unit, Kappa.Said<String> said) {
        return words.text("agreement.unit", unit.unit().grouped(), said.first(), said.second());
    }

    private static Kappa.Said<String> grades(Difference<Grade> unit) {
        return new Kappa.Said<>(unit.said().first().code(), unit.said().second().code());
    }

    private Kappa.Said<String> answers(String question, Difference<Answer> unit) {
        return new Kappa.Said<>(
                answer(question, unit.said().first()), answer(question, unit.said().second()));
    }

    // keys: answer.*
    private String answer(String question, Answer answer) {
        return words.named(
                "",
                words.texts().containsKey("answer." + question + "." + answer.code())
                        ? "answer." + question + "." + answer.code()
                        : "answer." + answer.code());
    }

    // keys: question.*
    private String question(String id) {
        if (id.startsWith(PART)) return id.substring(PART.length());
        return Optional.ofNullable(own.get(id))
                .flatMap(its -> its.in(words.language().getLanguage()))
                .orElseGet(() -> words.named("question.", id));
    }
}
