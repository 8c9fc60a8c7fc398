package regrade.checklist.ui;

import regrade.checklist.CheckQuestions.Finding;
import regrade.checklist.InheritQuestions.Inherited;
import regrade.checklist.PublishedSet;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.kernel.ClientId;

import java.util.List;

/// All that the page shows of the lists of questions at one moment.
///
/// @param scope of the list in front
/// @param working its draft, else what is live of it; may be empty
/// @param drafted whether it differs from what is live
/// @param lines the questions its units come to, with what it inherits
/// @param findings what speaks against making the draft live
/// @param versions the newest first
/// @param clients for whom a list can be added
record ListsPicture(
        List<Row> lists,
        Scope scope,
        QuestionSet working,
        boolean drafted,
        List<Inherited> lines,
        List<Finding> findings,
        List<PublishedSet> versions,
        List<ClientId> clients) {
    static final ListsPicture EMPTY =
            new ListsPicture(
                    List.of(),
                    Scope.ALL,
                    new QuestionSet(Scope.ALL, List.of()),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    ListsPicture {
        lists = List.copyOf(lists);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        versions = List.copyOf(versions);
        clients = List.copyOf(clients);
    }

    /// A list among all.
    ///
    /// @param version that is live; 0 for a shipped one or none
    record Row(Scope scope, int version, boolean drafted) {}

    /// Whether this list has the last word on a question.
    boolean own(Inherited line) {
        return line.from().equals(scope);
    }
}
