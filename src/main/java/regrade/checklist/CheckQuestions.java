package regrade.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what speaks against making a list of questions live. Pure.
public final class CheckQuestions {
    /// More questions than these no inspector answers for one unit.
    static final int MOST = QuestionSet.MOST;

    private CheckQuestions() {}

    /// What is wrong; `checklist.finding.<code>` in the bundles says it, with the question as {0}
    /// and the other one as {1}.
    ///
    /// @param scope of the list in which it shows
    /// @param question id, or empty where it is about the whole list
    /// @param other id of the question it hangs on, or empty
    public record Finding(String code, Scope scope, String question, String other) {}

    /// @param set the list that is to go live
    /// @param live every list that is live now
    public static List<Finding> findings(QuestionSet set, List<QuestionSet> live) {
        var all =
                Stream.concat(
                                live.stream().filter(other -> !other.scope().equals(set.scope())),
                                Stream.of(set))
                        .collect(Collectors.toMap(QuestionSet::scope, Function.identity()));
        return all.keySet().stream()
                .filter(scope -> scope.chain().contains(set.scope()))
                .sorted(java.util.Comparator.comparing(Scope::text))
                .flatMap(scope -> inChain(scope, all).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> inChain(Scope scope, Map<Scope, QuestionSet> all) {
        var chain =
                scope.chain().stream()
                        .map(wide -> Optional.ofNullable(all.get(wide)))
                        .flatMap(Optional::stream)
                        .toList();
        var forms =
                InheritQuestions.from(chain).stream()
                        .map(InheritQuestions.Inherited::form)
                        .filter(form -> form.asked() != Asked.NEVER)
                        .toList();
        return new Looking(scope, forms).findings();
    }

    /// The questions that one chain of lists comes to.
    private record Looking(Scope scope, List<QuestionForm> forms) {
        List<Finding> findings() {
            var found = new ArrayList<Finding>();
            if (forms.isEmpty()) found.add(finding("none", ""));
            if (forms.size() > MOST) found.add(finding("too-many", ""));
            var byId = new HashMap<String, QuestionForm>();
            forms.forEach(form -> byId.put(form.id(), form));
            for (var form : forms) {
                alone(form).forEach(code -> found.add(finding(code, form.id())));
                form.manner()
                        .when()
                        .flatMap(when -> hanging(form, when, byId))
                        .ifPresent(found::add);
                if (circles(form, byId)) found.add(finding("circle", form.id()));
            }
            return found;
        }

        private Stream<String> alone(QuestionForm form) {
            var manner = form.manner();
            boolean bySelf = manner.scanned() || manner.limits().isPresent();
            var found = new ArrayList<String>();
            if (form.ownLook() && !bySelf && !form.cycle().contains(Answer.OK))
                found.add("look-without-ok");
            if (bySelf && !form.ownLook()) found.add("rest-instead");
            if (manner.limits().isPresent() && !form.cycle().contains(Answer.FAIL))
                found.add("measure-without-fail");
            if (manner.demands().stream().anyMatch(demand -> !raised(demand, form)))
                found.add("demand-never");
            if (bySelf && manner.demands().stream().anyMatch(d -> d.kind() == Demand.Kind.NOTE))
                found.add("note-instead");
            if (!form.asksForPart()
                    && !ShippedQuestions.sets().names(form.id())
                    && manner.words().isEmpty()) found.add("no-words");
            return found.stream();
        }

        private static boolean raised(Demand demand, QuestionForm form) {
            return demand.on().stream()
                    .allMatch(
                            on ->
                                    on == form.rest()
                                            || on == Answer.OK
                                            || form.cycle().contains(on));
        }

        private Optional<Finding> hanging(
                QuestionForm form, Condition when, Map<String, QuestionForm> byId) {
            // the questions about parts follow from the product
            if (when.question().startsWith(Question.PART_PREFIX)) return Optional.empty();
            var other = byId.get(when.question());
            if (other == null)
                return Optional.of(new Finding("hangs-on-none", scope, form.id(), when.question()));
            boolean possible =
                    when.answers().stream()
                            .anyMatch(
                                    answer ->
                                            answer == other.rest()
                                                    || answer == Answer.OK
                                                    || other.cycle().contains(answer));
            return possible
                    ? Optional.empty()
                    : Optional.of(new Finding("hangs-on-never", scope, form.id(), when.question()));
        }

        private static boolean circles(QuestionForm form, Map<String, QuestionForm> byId) {
            Set<String> seen = new HashSet<>();
            Optional<QuestionForm> next = Optional.of(form);
            while (next.isPresent()) {
                if (!seen.add(next.orElseThrow().id())) return true;
                next =
                        next.flatMap(now -> now.manner().when())
                                .flatMap(when -> Optional.ofNullable(byId.get(when.question())));
            }
            return false;
        }

        private Finding finding(String code, String question) {
            return new Finding(code, scope, question, "");
        }
    }
}
