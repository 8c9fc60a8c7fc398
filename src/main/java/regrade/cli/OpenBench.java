package regrade.cli;

import regrade.dayclose.CloseDay;
import regrade.grading.AskedQuestions;
import regrade.grading.RuleSets;
import regrade.history.BuildCapsule;
import regrade.history.UnitLife;
import regrade.inspection.CheckUnit;
import regrade.inspection.CorrectUnits;
import regrade.inspection.MatchUndeclared;
import regrade.inspection.OpenUnit;
import regrade.inspection.PhotographUnit;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.intake.ImportFile;
import regrade.journal.Journal;
import regrade.label.DrawLabel;
import regrade.label.FindLabel;
import regrade.label.PrintQueue;
import regrade.label.ReprintLabel;
import regrade.mapping.KeepMapping;
import regrade.mapping.LookAtTable;
import regrade.mapping.SavedMappings;
import regrade.settings.Settings;

/// The use cases of one open data folder, as the commands need them. Closing it ends the program's
/// hold on it.
public interface OpenBench extends AutoCloseable {
    Journal journal();

    Settings settings();

    ImportFile importFile();

    KeepMapping keepMapping();

    SavedMappings mappings();

    LookAtTable lookAtTable();

    MatchUndeclared matchUndeclared();

    OpenUnit openUnit();

    StartUnit startUnit();

    CheckUnit checkUnit();

    SaveInspection saveInspection();

    CorrectUnits correctUnits();

    PhotographUnit photographUnit();

    DrawLabel drawLabel();

    FindLabel findLabel();

    ReprintLabel reprintLabel();

    PrintQueue printQueue();

    UnitLife unitLife();

    BuildCapsule buildCapsule();

    RuleSets ruleSets();

    AskedQuestions askedQuestions();

    CloseDay closeDay();

    @Override
    void close();
}
