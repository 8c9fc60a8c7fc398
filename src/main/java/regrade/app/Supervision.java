package regrade.app;

import regrade.checklist.KeepQuestionDraft;
import regrade.checklist.PublishQuestions;
import regrade.checklist.file.CsvQuestionTables;
import regrade.checklist.ui.ChecklistsViewModel;
import regrade.grading.AskedQuestions;
import regrade.grading.Grader;
import regrade.grading.PublishGradeRules;
import regrade.inspection.AssessUnit;
import regrade.inspection.TryGradeRules;
import regrade.inspection.TryQuestions;
import regrade.rework.PublishWorks;

/// What a supervisor does with the questions and the rules of one open data folder.
record Supervision(OpenFolder open, AskedQuestions asked, Grader grader, AssessUnit assess) {
    ChecklistsViewModel.Acts checklists() {
        var stores = open.stores();
        var questions = stores.questions();
        return new ChecklistsViewModel.Acts(
                questions,
                new KeepQuestionDraft(open.journal(), questions, stores.settings()),
                new PublishQuestions(open.journal(), questions, stores.settings()),
                new TryQuestions(stores.pastUnits(), questions, grader),
                new CsvQuestionTables(),
                stores.catalog());
    }

    TryGradeRules tryGradeRules() {
        return new TryGradeRules(open.stores().pastUnits(), open.stores().gradeRules(), assess);
    }

    PublishWorks publishWorks() {
        return new PublishWorks(
                open.journal(), open.stores().workSets(), asked, open.stores().settings());
    }

    PublishGradeRules publishGradeRules() {
        return new PublishGradeRules(
                open.journal(), open.stores().gradeRules(), asked, open.stores().settings());
    }
}
