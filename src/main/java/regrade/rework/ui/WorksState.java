package regrade.rework.ui;

import regrade.grading.AskedQuestion;
import regrade.rework.CheckWorks;
import regrade.rework.PublishedWorks;
import regrade.rework.Work;
import regrade.rework.WorkFinding;
import regrade.rework.WorkSet;

import java.util.List;
import java.util.stream.Stream;

/// All that is shown of the works at one moment.
///
/// @param draft the works as they are changed; those in force while nothing is
record WorksState(
        WorkSet inForce,
        WorkSet draft,
        List<AskedQuestion> asked,
        List<WorkFinding> findings,
        List<PublishedWorks> versions) {
    static final WorksState NOTHING =
            new WorksState(WorkSet.shipped(), WorkSet.shipped(), List.of(), List.of(), List.of());

    boolean changed() {
        return !draft.saysTheSameAs(inForce);
    }

    /// Codes that are taken: units of the past are counted by those of every version.
    List<String> codes() {
        return Stream.concat(Stream.of(draft, inForce), versions.stream().map(PublishedWorks::set))
                .flatMap(set -> set.works().stream())
                .map(Work::code)
                .distinct()
                .toList();
    }

    List<WorkRow> rows() {
        return WorkRow.of(draft, inForce);
    }

    /// With a set that has been put into force since.
    WorksState published(WorkSet set) {
        return new WorksState(set, draft, asked, findings, versions);
    }

    WorksState with(WorkSet other) {
        return new WorksState(inForce, other, asked, CheckWorks.check(other, asked), versions);
    }
}
