package regrade.rework;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.kernel.Money;
import regrade.rework.ReworkPlan.Stakes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the works that would make a unit earn the most. It is asked at each key press.
public final class RankWorks {
    /// A unit with more faults that could be mended is not worth anybody's time, nor is thinking
    /// about it.
    private static final int MOST_FAULTS = 12;

    private final Supplier<WorkSet> works;
    private final ExpectOutcome expect;
    private final PartsStock parts;

    /// @param works those in force; asked anew for each unit
    public RankWorks(Supplier<WorkSet> works, WorkHistory history, PartsStock parts) {
        this.works = works;
        this.parts = parts;
        this.expect = new ExpectOutcome(history);
    }

    /// The plan that nets the most; empty if none is worth beginning: no gain, no price in a known
    /// currency, or a new unit costs less. One that waits for a part only if there is no other.
    public Optional<ReworkPlan> best(Findings found, Worth worth) {
        var plans = plans(found, worth);
        return plans.stream()
                .filter(plan -> ready(plan, found))
                .findFirst()
                .or(() -> plans.stream().findFirst());
    }

    /// Whether the parts stock has all that it needs, and no other unit waits for it.
    public boolean ready(ReworkPlan plan, Findings found) {
        return plan.works().stream()
                .filter(PlannedWork::stocked)
                .allMatch(work -> parts.free(found.product(), work.question(), found.unit()));
    }

    /// One for each better grade that can be reached, the one that nets the most first; where parts
    /// lack, also those that do without them.
    List<ReworkPlan> plans(Findings found, Worth worth) {
        var set = works.get();
        var all = mendable(found, set);
        var now = all.stream().map(fault -> withParts(fault, found)).toList();
        var plans = new LinkedHashSet<>(plans(found, worth, set, all));
        if (!now.equals(all)) plans.addAll(plans(found, worth, set, now));
        return plans.stream().sorted(Comparator.comparing(ReworkPlan::net).reversed()).toList();
    }

    /// A fault with the works whose parts are there.
    private Fault withParts(Fault fault, Findings found) {
        if (parts.free(found.product(), fault.question().id(), found.unit())) return fault;
        var works = fault.works().stream().filter(work -> !work.supply().stocked()).toList();
        return new Fault(fault.question(), fault.found(), works);
    }

    private List<ReworkPlan> plans(Findings found, Worth worth, WorkSet set, List<Fault> all) {
        var faults = all.stream().filter(fault -> !fault.works().isEmpty()).toList();
        if (faults.isEmpty() || faults.size() > MOST_FAULTS) return List.of();
        var before = worth.net(found.answers());
        var wage = before.flatMap(net -> set.wage(net.currency()));
        if (wage.isEmpty()) return List.of();
        var hour = new Hour(wage.orElseThrow(), set.version());
        return new Search(found, worth, before.orElseThrow(), hour).plans(faults);
    }

    /// What an hour costs.
    ///
    /// @param version of the works that say so
    record Hour(Wage wage, int version) {}

    /// A fault with the works that could mend it.
    private record Fault(Question question, Answer found, List<Work> works) {}

    private static List<Fault> mendable(Findings found, WorkSet set) {
        var questions = found.faults();
        if (questions.isEmpty()) return List.of();
        var all = set.offered();
        return questions.stream()
                .map(question -> fault(question, found, all))
                .filter(fault -> !fault.works().isEmpty())
                .toList();
    }

    private static Fault fault(Question question, Findings found, List<Work> all) {
        var answer = found.answers().to(question.id()).orElseThrow();
        var fitting =
                all.stream()
                        .filter(work -> work.isFor(found.product()))
                        .filter(work -> work.leaves(question, answer).isPresent())
                        .filter(work -> !found.failed().contains(attempt(work, question)))
                        .toList();
        return new Fault(question, answer, fitting);
    }

    private static PlannedWork.Attempt attempt(Work work, Question question) {
        return new PlannedWork.Attempt(work.code(), question.id());
    }

    /// One search for one unit.
    private final class Search {
        private final Findings found;
        private final Worth worth;
        private final Money before;
        private final Hour hour;

        Search(Findings found, Worth worth, Money before, Hour hour) {
            this.found = found;
            this.worth = worth;
            this.before = before;
            this.hour = hour;
        }

        List<ReworkPlan> plans(List<Fault> faults) {
            var now = worth.grade(found.answers());
            var clean = clean(faults);
            var gain = worth.net(clean).map(net -> net.minus(before));
            if (gain.isEmpty()) return List.of();
            var seen = new HashSet<List<PlannedWork>>();
            return Arrays.stream(Grade.values())
                    .filter(better -> better.compareTo(now) < 0)
                    .map(better -> reaching(better, faults, clean, gain.orElseThrow()))
                    .filter(works -> !works.isEmpty() && seen.add(works))
                    .flatMap(works -> plan(works, now).stream())
                    .sorted(Comparator.comparing(ReworkPlan::net).reversed())
                    .toList();
        }

        /// The answers if everything that can be mended were fine.
        private Answers clean(List<Fault> faults) {
            var clean = found.answers();
            for (var fault : faults) clean = clean.with(fault.question().id(), Answer.OK);
            return found.unsealed(clean);
        }

        /// A work for every fault that stands in the way of a grade; none if one has no such work.
        private List<PlannedWork> reaching(
                Grade aim, List<Fault> faults, Answers clean, Money gain) {
            var chosen = new ArrayList<PlannedWork>();
            for (var fault : faults) {
                if (allows(aim, clean, fault.question(), fault.found())) continue;
                var best =
                        planned(fault)
                                .filter(w -> allows(aim, clean, fault.question(), w.leaves()))
                                .max(Comparator.comparing(w -> value(w, gain)));
                if (best.isEmpty()) return List.of();
                chosen.add(best.orElseThrow());
            }
            return chosen;
        }

        private boolean allows(Grade aim, Answers clean, Question question, Answer answer) {
            var with = clean.with(question.id(), answer).thatCount(found.checklist());
            return worth.grade(with).compareTo(aim) <= 0;
        }

        private Stream<PlannedWork> planned(Fault fault) {
            return fault.works().stream().flatMap(work -> planned(work, fault).stream());
        }

        /// Empty if its part has no price in the unit's currency.
        private Optional<PlannedWork> planned(Work work, Fault fault) {
            return price(work, fault.question())
                    .map(
                            price ->
                                    new PlannedWork(
                                            work.code(),
                                            work.words(),
                                            fault.question().id(),
                                            work.leaves(fault.question(), fault.found())
                                                    .orElseThrow(),
                                            work.minutes(),
                                            price,
                                            work.supply().stocked(),
                                            expect.chance(work, found.product())));
        }

        private Optional<Money> price(Work work, Question question) {
            return switch (work.supply().source()) {
                case NONE -> Optional.of(Money.zero(before.currency()));
                case BOUGHT -> work.supply().bought(before.currency());
                case STOCK -> stockPrice(question);
            };
        }

        private Optional<Money> stockPrice(Question question) {
            var paid = parts.price(found.product(), question.id(), found.unit());
            return paid.isEmpty()
                    ? Optional.of(Money.zero(before.currency()))
                    : paid.filter(price -> price.currency().equals(before.currency()));
        }

        private Money value(PlannedWork work, Money gain) {
            return gain.share(work.chance().basisPoints())
                    .minus(work.parts())
                    .minus(ReworkPlan.labour(hour.wage().perHour(), work.minutes()));
        }

        private Optional<ReworkPlan> plan(List<PlannedWork> works, Grade now) {
            var mended = found.mended(works);
            var reaches = worth.grade(mended);
            if (reaches.compareTo(now) >= 0) return Optional.empty();
            return worth.net(mended)
                    .map(after -> new Stakes(now, reaches, before, after, newUnit(), hour))
                    .map(stakes -> ReworkPlan.of(works, stakes))
                    .filter(plan -> plan.breakEven().isPositive() && plan.cheaperThanNew());
        }

        private Optional<Money> newUnit() {
            return found.product().landedCost();
        }
    }
}
