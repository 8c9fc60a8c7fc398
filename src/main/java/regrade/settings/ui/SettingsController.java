package regrade.settings.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The settings in four groups: the bench, how it works, its labels, its scale.
final class SettingsController implements Linked {
    private static final List<Setting> BENCH =
            List.of(
                    Setting.LANGUAGE,
                    Setting.THEME,
                    Setting.BENCH_NAME,
                    Setting.INSPECTOR,
                    Setting.CLIENT,
                    Setting.CURRENCY);
    private static final List<Setting> WORK =
            List.of(
                    Setting.CONFIRM_SAVE,
                    Setting.LEARN_ORDER,
                    Setting.SOUNDS,
                    Setting.SECOND_LOOK,
                    Setting.CAMERA,
                    Setting.IMPORT_FOLDER,
                    Setting.WORKING_HOURS,
                    Setting.BATCH_FOLDER);
    private static final List<Setting> LABELS =
            List.of(
                    Setting.PRINTER,
                    Setting.PRINTER_ADDRESS,
                    Setting.PRINTER_NAME,
                    Setting.LABEL_SIZE,
                    Setting.LABEL_DENSITY);

    private static final List<Setting> SCALE =
            List.of(Setting.SCALE, Setting.SCALE_PORT, Setting.SCALE_SPEED, Setting.SCALE_FRAME);

    private final Words words;
    private final SettingsViewModel model;
    private final PrinterDesk desk;
    private final ScaleDesk scaleDesk;
    private final FilePicker picker;
    private final List<SettingRow> rows = new ArrayList<>();

    @FXML private GridPane bench;

    @FXML private GridPane work;

    @FXML private GridPane labels;

    @FXML private GridPane scale;

    @FXML private Label scaleSays;

    @FXML private Button test;

    private Subscription links = Subscription.EMPTY;

    SettingsController(
            Words words,
            SettingsViewModel model,
            PrinterDesk desk,
            ScaleDesk scaleDesk,
            FilePicker picker) {
        this.scaleDesk = scaleDesk;
        this.picker = picker;
        this.words = words;
        this.model = model;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        fill(bench, BENCH);
        fill(work, WORK);
        fill(labels, LABELS);
        fill(scale, SCALE);
        rows.getFirst().control().getStyleClass().add("first");
        links =
                Subscription.combine(
                        model.currentProperty().subscribe(this::show),
                        model.takenProperty().subscribe(_ -> show(model.currentProperty().get())),
                        model.refusedProperty().subscribe(this::refuse),
                        model.printingProperty().subscribe(test::setDisable),
                        scaleDesk
                                .says()
                                .subscribe(
                                        now ->
                                                scaleSays.setText(
                                                        words.text(
                                                                now.key(),
                                                                now.arguments().toArray()))));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void testPrint() {
        model.testPrint(desk);
    }

    @FXML
    private void tryScale() {
        scaleDesk.again().run();
        model.findPorts(scaleDesk);
    }

    @FXML
    private void commandSheet() {
        picker.folder(words.text("settings.sheet-folder"))
                .ifPresent(folder -> model.commandSheet(desk, folder));
    }

    private void fill(GridPane grid, List<Setting> settings) {
        for (var setting : settings) {
            var row = new SettingRow(setting, words, model);
            rows.add(row);
            grid.addRow(grid.getRowCount(), row.name(), row.control());
        }
    }

    private void show(BenchSettings settings) {
        rows.forEach(row -> row.show(settings));
    }

    private void refuse(Set<Setting> refused) {
        rows.forEach(row -> row.refused(refused.contains(row.setting())));
    }
}
