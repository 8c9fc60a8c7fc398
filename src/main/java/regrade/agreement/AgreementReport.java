package regrade.agreement;

import regrade.agreement.Kappa.Said;
import regrade.agreement.LookPair.Look;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// How far second looks agree with the first ones: a coaching aid, in the order of questions and
/// names and never in the order of the figures.
///
/// @param pairs units that two persons looked at
/// @param ownPairs units that one person looked at twice, which are in no figure here
/// @param grades of all pairs
/// @param questions by id; only pairs in which both looks answered count
/// @param inspectors by name, each compared with all others together
public record AgreementReport(
        int pairs,
        int ownPairs,
        OfGrades grades,
        List<OfQuestion> questions,
        List<OfInspector> inspectors) {
    public AgreementReport {
        questions = List.copyOf(questions);
        inspectors = List.copyOf(inspectors);
    }

    /// A unit that was seen differently.
    ///
    /// @param said by the first look and the second, or by a person and another
    public record Difference<T>(Reference unit, Said<T> said) {}

    /// How far grades agree.
    ///
    /// @param linear with grades in their order, where one step apart is less than two; empty where
    ///   nothing can be said
    public record OfGrades(Agreed plain, Optional<Kappa> linear, List<Difference<Grade>> units) {
        public OfGrades {
            units = List.copyOf(units);
        }
    }

    /// How far answers to one question agree.
    public record OfQuestion(String question, Agreed agreed, List<Difference<Answer>> units) {
        public OfQuestion {
            units = List.copyOf(units);
        }
    }

    /// What one person sees differently from all others.
    ///
    /// @param leanings by question, only those with a difference
    public record OfInspector(Inspector who, OfGrades grades, List<Leaning> leanings) {
        public OfInspector {
            leanings = List.copyOf(leanings);
        }
    }

    /// Which way a person sees a question differently.
    ///
    /// @param asked units of which both answered it
    /// @param more units on which the person saw a fault and the other none
    /// @param less units on which the other saw a fault and the person none
    /// @param units all that were seen differently; more than `more` and `less` where both or
    ///   neither saw a fault, but not the same
    public record Leaning(
            String question, int asked, int more, int less, List<Difference<Answer>> units) {
        public Leaning {
            units = List.copyOf(units);
        }

        public int otherwise() {
            return units.size() - more - less;
        }
    }

    /// Two looks at a unit, in the order they are compared in.
    private record Both(Reference unit, Look one, Look other) {
        static Both of(LookPair pair) {
            return new Both(pair.unit(), pair.first(), pair.second());
        }

        /// The person's own look first; empty if it is not theirs.
        static Optional<Both> seenBy(Inspector who, LookPair pair) {
            if (pair.first().who().equals(who)) return Optional.of(of(pair));
            return pair.second().who().equals(who)
                    ? Optional.of(new Both(pair.unit(), pair.second(), pair.first()))
                    : Optional.empty();
        }
    }

    public static AgreementReport of(List<LookPair> all) {
        var pairs = all.stream().filter(pair -> !pair.samePerson()).toList();
        var both = pairs.stream().map(Both::of).toList();
        var questions =
                byQuestion(both).entrySet().stream()
                        .map(
                                each ->
                                        new OfQuestion(
                                                each.getKey(),
                                                Agreed.of(said(each.getValue())),
                                                different(each.getValue())))
                        .toList();
        var names = new TreeSet<>(Comparator.comparing(Inspector::name));
        pairs.forEach(pair -> names.addAll(List.of(pair.first().who(), pair.second().who())));
        return new AgreementReport(
                pairs.size(),
                all.size() - pairs.size(),
                grades(both),
                questions,
                names.stream().map(who -> inspector(who, pairs)).toList());
    }

    private static OfInspector inspector(Inspector who, List<LookPair> pairs) {
        var both = pairs.stream().flatMap(pair -> Both.seenBy(who, pair).stream()).toList();
        var leanings =
                byQuestion(both).entrySet().stream()
                        .map(each -> leaning(each.getKey(), each.getValue()))
                        .filter(leaning -> !leaning.units().isEmpty())
                        .toList();
        return new OfInspector(who, grades(both), leanings);
    }

    private static Leaning leaning(String question, List<Difference<Answer>> all) {
        var units = different(all);
        return new Leaning(
                question,
                all.size(),
                count(units, said -> said.first().fault() && !said.second().fault()),
                count(units, said -> !said.first().fault() && said.second().fault()),
                units);
    }

    private static int count(List<Difference<Answer>> units, Function<Said<Answer>, Boolean> is) {
        return (int) units.stream().filter(unit -> is.apply(unit.said())).count();
    }

    private static OfGrades grades(List<Both> pairs) {
        var all =
                pairs.stream()
                        .map(
                                both ->
                                        new Difference<>(
                                                both.unit,
                                                new Said<>(both.one.grade(), both.other.grade())))
                        .toList();
        return new OfGrades(
                Agreed.of(said(all)),
                Kappa.linear(said(all), List.of(Grade.values())),
                different(all));
    }

    private static TreeMap<String, List<Difference<Answer>>> byQuestion(List<Both> pairs) {
        var questions = new TreeMap<String, List<Difference<Answer>>>();
        pairs.stream()
                .flatMap(both -> both.one.answers().keySet().stream())
                .distinct()
                .forEach(
                        question -> {
                            var all =
                                    pairs.stream()
                                            .flatMap(both -> answered(both, question))
                                            .toList();
                            if (!all.isEmpty()) questions.put(question, all);
                        });
        return questions;
    }

    private static Stream<Difference<Answer>> answered(Both both, String question) {
        var one = Optional.ofNullable(both.one.answers().get(question));
        var other = Optional.ofNullable(both.other.answers().get(question));
        return one
                .flatMap(first -> other.map(second -> new Said<>(first, second)))
                .map(said -> new Difference<>(both.unit, said))
                .stream();
    }

    private static <T> List<Said<T>> said(List<Difference<T>> all) {
        return all.stream().map(Difference::said).toList();
    }

    private static <T> List<Difference<T>> different(List<Difference<T>> all) {
        return all.stream().filter(unit -> !unit.said().same()).toList();
    }
}
