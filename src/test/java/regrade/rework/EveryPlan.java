package regrade.rework;

import regrade.kernel.Money;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// Every choice of works there is for a unit, tried one by one: slow, and sure to hold the best.
final class EveryPlan {
    private EveryPlan() {}

    static List<ReworkPlan> of(Findings found, Worth worth, WorkSet works) {
        var before = worth.net(found.answers()).orElseThrow();
        var wage = works.wage(Currency.getInstance("EUR")).orElseThrow();
        var now = worth.grade(found.answers());
        return choices(found, works.offered()).stream()
                .filter(choice -> !choice.isEmpty())
                .filter(choice -> worth.grade(found.mended(choice)).compareTo(now) < 0)
                .map(choice -> plan(found, worth, choice, before, wage))
                .filter(plan -> plan.breakEven().isPositive() && plan.cheaperThanNew())
                .toList();
    }

    private static ReworkPlan plan(
            Findings found, Worth worth, List<PlannedWork> choice, Money before, Wage wage) {
        var mended = found.mended(choice);
        return ReworkPlan.of(
                choice,
                new ReworkPlan.Stakes(
                        worth.grade(found.answers()),
                        worth.grade(mended),
                        before,
                        worth.net(mended).orElseThrow(),
                        found.product().landedCost(),
                        new RankWorks.Hour(wage, 1)));
    }

    private static List<List<PlannedWork>> choices(Findings found, List<Work> works) {
        var all = new ArrayList<List<PlannedWork>>();
        all.add(List.of());
        for (var question : found.faults()) {
            var answer = found.answers().to(question.id()).orElseThrow();
            for (var work : works)
                if (work.isFor(found.product()) && work.leaves(question, answer).isPresent())
                    for (var choice : List.copyOf(all)) {
                        if (choice.stream().anyMatch(p -> p.question().equals(question.id())))
                            continue;
                        var more = new ArrayList<>(choice);
                        more.add(
                                new PlannedWork(
                                        work.code(),
                                        work.words(),
                                        question.id(),
                                        work.leaves(question, answer).orElseThrow(),
                                        work.minutes(),
                                        work.supply()
                                                .bought(Currency.getInstance("EUR"))
                                                .orElse(Money.of(0, "EUR")),
                                        false,
                                        new Chance(work.chance(), 0)));
                        all.add(more);
                    }
        }
        return all;
    }
}
