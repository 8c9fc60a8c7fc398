package regrade.inspection;

import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.grading.GradeRuleSet;
import regrade.grading.GradeRules;
import regrade.grading.Proposal;
import regrade.grading.RuleSets;
import regrade.grading.RuleTrial;
import regrade.grading.RuleTrial.Changed;
import regrade.grading.RuleTrial.Move;
import regrade.grading.RuleTrials;
import regrade.kernel.Money;
import regrade.kernel.Progress;
import regrade.routing.RouteOffer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Replays other grade rules over past units.
///
/// Both grades are worked out anew, by the rules in force and by those that are tried, and so is
/// the money of both, at today's prices: else a price that changed since would look like the doing
/// of a rule.
public final class TryGradeRules implements RuleTrials {
    private static final int TOLD_EVERY = 500;

    private final PastUnits past;
    private final RuleSets sets;
    private final AssessUnit assessment;

    public TryGradeRules(PastUnits past, RuleSets sets, AssessUnit assessment) {
        this.past = past;
        this.sets = sets;
        this.assessment = assessment;
    }

    @Override
    public RuleTrial run(GradeRuleSet draft, int most, Progress progress) {
        var replay = new Replay(GradeRules.by(sets.current()), GradeRules.by(draft));
        int all = past.count(most);
        past.newest(
                most,
                unit -> {
                    replay.grade(unit);
                    if (replay.tried % TOLD_EVERY == 0) progress.at(replay.tried, all);
                    return !progress.cancelled();
                });
        progress.at(replay.tried, all);
        return replay.result(!progress.cancelled());
    }

    /// One walk over the past.
    private final class Replay {
        private final GradeRules inForce;
        private final GradeRules draft;
        private final IdentityHashMap<Product, Map<Grade, List<RouteOffer>>> offers =
                new IdentityHashMap<>();
        private final Map<Grade, Map<Grade, Integer>> moves = new EnumMap<>(Grade.class);
        private final Map<String, Money> differences = new TreeMap<>();
        private final List<Changed> units = new ArrayList<>();
        private int tried;
        private int chosen;
        private int unpriced;

        Replay(GradeRules inForce, GradeRules draft) {
            this.inForce = inForce;
            this.draft = draft;
        }

        void grade(PastUnit unit) {
            tried++;
            if (unit.override().isPresent()) {
                chosen++;
                return;
            }
            var before = inForce.propose(unit.checklist(), unit.answers(), unit.returned()).grade();
            var after = draft.propose(unit.checklist(), unit.answers(), unit.returned());
            if (after.grade() != before) moved(unit, before, after);
        }

        private void moved(PastUnit unit, Grade before, Proposal after) {
            moves.computeIfAbsent(before, _ -> new EnumMap<>(Grade.class))
                    .merge(after.grade(), 1, Integer::sum);
            var changed =
                    new Changed(
                            unit.unit(),
                            unit.product().title(),
                            before,
                            after.grade(),
                            net(unit, before),
                            net(unit, after.grade()),
                            after.reasons().getFirst());
            changed.difference()
                    .ifPresentOrElse(
                            money ->
                                    differences.merge(
                                            money.currency().getCurrencyCode(), money, Money::plus),
                            () -> unpriced++);
            if (units.size() < RuleTrial.LISTED) units.add(changed);
        }

        private Optional<Money> net(PastUnit unit, Grade grade) {
            var ranked =
                    offers.computeIfAbsent(unit.product(), _ -> new EnumMap<>(Grade.class))
                            .computeIfAbsent(grade, _ -> assessment.offers(unit.product(), grade));
            var channel = Optional.of(unit.channel()).filter(_ -> unit.routeChosen());
            return AssessUnit.route(AssessUnit.allowed(unit.answers(), ranked), channel).net();
        }

        RuleTrial result(boolean whole) {
            var all = new ArrayList<Move>();
            moves.forEach(
                    (from, to) -> to.forEach((grade, n) -> all.add(new Move(from, grade, n))));
            return new RuleTrial(
                    tried, chosen, all, List.copyOf(differences.values()), unpriced, units, whole);
        }
    }
}
