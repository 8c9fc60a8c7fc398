package regrade.fba;

import java.util.List;

/// Looks for one kind of finding.
interface WatchRule {
    List<WatchRule> ALL =
            List.of(
                    new EvaluationRule(),
                    RepackagingRules::contradictions,
                    RepackagingRules::newGroups,
                    RepackagingRules::sightings,
                    RepackagingRules::repackaged,
                    RegradedRule::sales);

    List<Finding> findings(Watched watched);
}
