package regrade.checklist.ui;

import regrade.catalog.Product;
import regrade.checklist.AProduct;
import regrade.checklist.InMemoryQuestionSets;
import regrade.checklist.KeepQuestionDraft;
import regrade.checklist.PublishQuestions;
import regrade.checklist.QuestionTrial;
import regrade.checklist.file.CsvQuestionTables;
import regrade.inspection.InMemoryCatalog;
import regrade.journal.InMemoryJournal;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The lists of questions without a window, on ports in memory.
final class ChecklistsBed {
    static final ClientId CLIENT = new ClientId("AURIO");

    final InMemoryQuestionSets sets = new InMemoryQuestionSets();
    final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("03K"),
                    Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Paris")),
                    sets);
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<regrade.checklist.QuestionSet> tried = new ArrayList<>();
    final ChecklistsViewModel model;

    ChecklistsBed() {
        var catalog = new InMemoryCatalog();
        Product shoe = AProduct.of("shoes").made(CLIENT);
        catalog.products.add(shoe);
        model =
                new ChecklistsViewModel(
                        new DirectBackground(),
                        feedback,
                        new ChecklistsViewModel.Acts(
                                sets,
                                new KeepQuestionDraft(journal, sets, () -> BenchSettings.DEFAULTS),
                                new PublishQuestions(journal, sets, () -> BenchSettings.DEFAULTS),
                                (draft, _) -> {
                                    tried.add(draft);
                                    return new QuestionTrial.Outcome(12, 40, List.of(), 3);
                                },
                                new CsvQuestionTables(),
                                catalog));
        model.look();
    }

    ListsPicture now() {
        return model.pictureProperty().get();
    }
}
