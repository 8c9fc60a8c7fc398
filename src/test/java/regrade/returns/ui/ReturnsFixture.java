package regrade.returns.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import regrade.intake.ui.ImportPanel;
import regrade.intake.ui.ImportViewModel;
import regrade.kernel.Background;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.UserMessage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;
import regrade.returns.ImportBed;
import regrade.returns.ListReturns;
import regrade.returns.ReturnQuery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The returns screen over real files and tables; the file dialog answers with what a test put
/// there.
final class ReturnsFixture {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneId.of("Europe/Paris"));

    final Words words;
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<Path> picked = new ArrayList<>();
    final List<ReturnQuery> printed = new ArrayList<>();
    final ImportBed bed;
    final ReturnsViewModel model;
    final ImportViewModel imports;
    private final Theme theme;

    ReturnsFixture(Path folder, Background background, Locale language, Theme theme) {
        this.words = new Words(language, ZoneId.of("Europe/Paris"));
        this.theme = theme;
        this.bed = new ImportBed(folder.resolve("data"));
        this.model =
                new ReturnsViewModel(
                        background,
                        feedback,
                        new ListReturns(bed.returns, bed.catalog, CLOCK),
                        (query, into) -> {
                            printed.add(query);
                            return UserMessage.done("arrivals.written", into.toString(), 1);
                        });
        this.imports =
                new ImportViewModel(
                        background, Runnable::run, feedback, bed.importFile, model::refresh);
    }

    void open(Stage stage) {
        var screen =
                ReturnsScreen.of(
                        words,
                        model,
                        new ReturnsScreen.Imports(
                                imports::take,
                                imports::agree,
                                imports::escape,
                                ImportPanel.controllers(words, imports)),
                        new Picked());
        var scene =
                new Scene(View.load(screen.fxml(), screen.controllers(), words).root(), 1170, 620);
        theme.colour(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown().run();
    }

    private final class Picked implements FilePicker {
        @Override
        public List<Path> files(String title, List<String> endings) {
            return List.copyOf(picked);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(Path.of("somewhere"));
        }
    }
}
