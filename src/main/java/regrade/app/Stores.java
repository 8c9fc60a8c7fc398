package regrade.app;

import org.jdbi.v3.core.Jdbi;

import regrade.agreement.store.JdbiSecondLooks;
import regrade.catalog.store.JdbiCatalog;
import regrade.checklist.store.JdbiQuestionSets;
import regrade.claims.store.JdbiClaimLines;
import regrade.claims.store.JdbiSettledClaims;
import regrade.dayclose.store.JdbiBatches;
import regrade.desk.store.JdbiDesk;
import regrade.fba.store.JdbiWatchedLines;
import regrade.grading.store.JdbiGradeRules;
import regrade.history.store.JdbiHistory;
import regrade.inspection.store.JdbiCodeSightings;
import regrade.inspection.store.JdbiLearnedWeights;
import regrade.inspection.store.JdbiPastFindings;
import regrade.inspection.store.JdbiPastUnits;
import regrade.inspection.store.JdbiUndeclaredUnits;
import regrade.inspection.store.JdbiUnits;
import regrade.intake.store.JdbiPastImports;
import regrade.journal.Projection;
import regrade.label.store.JdbiWaitingLabels;
import regrade.mapping.store.JdbiMappings;
import regrade.parcel.store.JdbiParcels;
import regrade.photo.store.JdbiTakenPhotos;
import regrade.post.store.JdbiPostBox;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.rework.store.JdbiPartsStock;
import regrade.rework.store.JdbiWorkHistory;
import regrade.rework.store.JdbiWorkSets;
import regrade.settings.store.JdbiSettings;

import java.util.List;

/// Every feature's tables on one database.
record Stores(
        JdbiSettings settings,
        JdbiPastImports imports,
        JdbiMappings mappings,
        JdbiPostBox post,
        JdbiCatalog catalog,
        JdbiReturnRequests requests,
        JdbiExpectedReturns returns,
        JdbiReportLines reportLines,
        JdbiDesk desk,
        JdbiParcels parcels,
        JdbiQuestionSets questions,
        JdbiGradeRules gradeRules,
        JdbiWorkSets workSets,
        JdbiWorkHistory works,
        JdbiPartsStock parts,
        JdbiTakenPhotos photos,
        JdbiWaitingLabels labels,
        JdbiSecondLooks secondLooks,
        JdbiUnits units,
        JdbiUndeclaredUnits undeclared,
        JdbiCodeSightings sightings,
        JdbiLearnedWeights weights,
        JdbiPastUnits pastUnits,
        JdbiPastFindings pastFindings,
        JdbiHistory history,
        JdbiClaimLines claimLines,
        JdbiSettledClaims settledClaims,
        JdbiWatchedLines watchedLines,
        JdbiBatches batches) {
    static Stores on(Jdbi jdbi) {
        var catalog = new JdbiCatalog(jdbi);
        var requests = new JdbiReturnRequests(jdbi);
        var reportLines = new JdbiReportLines(jdbi);
        return new Stores(
                new JdbiSettings(jdbi),
                new JdbiPastImports(jdbi),
                new JdbiMappings(jdbi),
                new JdbiPostBox(jdbi),
                catalog,
                requests,
                new JdbiExpectedReturns(jdbi),
                reportLines,
                new JdbiDesk(jdbi, requests),
                new JdbiParcels(jdbi, reportLines, catalog),
                new JdbiQuestionSets(jdbi),
                new JdbiGradeRules(jdbi),
                new JdbiWorkSets(jdbi),
                new JdbiWorkHistory(jdbi),
                new JdbiPartsStock(jdbi),
                new JdbiTakenPhotos(jdbi),
                new JdbiWaitingLabels(jdbi),
                new JdbiSecondLooks(jdbi),
                new JdbiUnits(jdbi),
                new JdbiUndeclaredUnits(jdbi),
                new JdbiCodeSightings(jdbi),
                new JdbiLearnedWeights(jdbi),
                new JdbiPastUnits(jdbi),
                new JdbiPastFindings(jdbi),
                new JdbiHistory(jdbi),
                new JdbiClaimLines(jdbi),
                new JdbiSettledClaims(jdbi),
                new JdbiWatchedLines(jdbi),
                new JdbiBatches(jdbi));
    }

    /// In the order of the features: a table may read those before it.
    List<Projection> projections() {
        return List.of(
                settings,
                imports,
                mappings,
                post,
                catalog,
                requests,
                returns,
                reportLines,
                desk,
                parcels,
                questions,
                gradeRules,
                workSets,
                works,
                parts,
                photos,
                labels,
                secondLooks,
                units,
                undeclared,
                sightings,
                weights,
                pastUnits,
                history,
                claimLines,
                settledClaims,
                watchedLines,
                batches);
    }
}
