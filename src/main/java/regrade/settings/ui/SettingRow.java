package regrade.settings.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One setting on the screen: its name and the control that sets it.
final class SettingRow {
    private final Setting setting;
    private final Words words;
    private final SettingsViewModel model;
    private final Label name;
    private final Control control;
    private boolean showing;
    private String sent = "";

    SettingRow(Setting setting, Words words, SettingsViewModel model) {
        this.setting = setting;
        this.words = words;
        this.model = model;
        this.name = new Label(words.text("setting." + setting.code()));
        this.control = made();
        name.setWrapText(true);
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name.getText());
        control.getStyleClass().add("setting-" + setting.code());
    }

    Setting setting() {
        return setting;
    }

    Label name() {
        return name;
    }

    private Control made() {
        return switch (setting) {
            case LANGUAGE -> choice(languages());
            case THEME -> choice(List.of("light", "dark"));
            case PRINTER -> choice(List.of("file", "tcp", "system"));
            case LABEL_DENSITY -> choice(List.of("8", "12", "24"));
            case SCALE, SCALE_SPEED, SCALE_FRAME, MAIL_IN_SECURITY, MAIL_OUT_SECURITY ->
                    choice(setting.choices());
            case SCALE_PORT -> named(model.scalePorts());
            case CONFIRM_SAVE, LEARN_ORDER, SOUNDS, MAIL_IN_MARK -> onOff();
            case PRINTER_NAME -> named(model.printers());
            case BENCH_NAME,
                    INSPECTOR,
                    CLIENT,
                    CURRENCY,
                    PRINTER_ADDRESS,
                    LABEL_SIZE,
                    CAMERA,
                    SECOND_LOOK,
                    IMPORT_FOLDER,
                    WORKING_HOURS,
                    BATCH_FOLDER,
                    MAIL_IN_HOST,
                    MAIL_IN_PORT,
                    MAIL_IN_USER,
                    MAIL_IN_FOLDER,
                    MAIL_IN_MINUTES,
                    MAIL_OUT_HOST,
                    MAIL_OUT_PORT,
                    MAIL_OUT_USER,
                    MAIL_FROM,
                    MAIL_AUTHORITY ->
                    text();
        };
    }

    Control control() {
        return control;
    }

    /// Shows the value without setting it.
    void show(BenchSettings settings) {
        showing = true;
        var value = settings.get(setting);
        switch (control) {
            case CheckBox box -> box.setSelected(value.equals("on"));
            case TextField field -> field.setText(value);
            case ComboBox<?> box -> show(box, value);
            default -> throw new IllegalStateException(setting.code());
        }
        showing = false;
    }

    void refused(boolean refused) {
        control.getStyleClass().remove("refused");
        if (refused) control.getStyleClass().add("refused");
    }

    @SuppressWarnings("unchecked") // every box here holds texts
    private static void show(ComboBox<?> box, String value) {
        ((ComboBox<String>) box).setValue(value);
    }

    private void set(String value) {
        boolean is = value.equals(model.currentProperty().get().get(setting));
        // a value put back after a refusal is said once, so that its mark goes
        boolean back = model.refusedProperty().get().contains(setting) && !value.equals(sent);
        if (showing || is && !back) return;
        sent = value;
        model.set(setting, value);
    }

    private CheckBox onOff() {
        var box = new CheckBox();
        box.setOnAction(event -> set(box.isSelected() ? "on" : "off"));
        return box;
    }

    private TextField text() {
        var field = new TextField();
        field.setOnAction(event -> set(field.getText()));
        // with both values: only when it is left, not once at the beginning, when it is still empty
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) set(field.getText());
                        });
        return field;
    }

    private ComboBox<String> choice(List<String> values) {
        var box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new Named());
        box.setOnAction(event -> chosen(box));
        return box;
    }

    private ComboBox<String> named(ObservableList<String> names) {
        var box = new ComboBox<>(names);
        box.setEditable(true);
        box.setOnAction(event -> chosen(box));
        return box;
    }

    private void chosen(ComboBox<String> box) {
        String value = box.getValue();
        if (value != null) set(value);
    }

    private List<String> languages() {
        var codes = new ArrayList<String>();
        codes.add("");
        new Languages().all().forEach(language -> codes.add(language.getLanguage()));
        return codes;
    }

    /// A value in words: a language in its own, any other by its key, a name as it is.
    private final class Named extends StringConverter<String> {
        // keys: setting.theme.*, setting.printer.*, setting.label-density.*, setting.scale.*
        @Override
        public String toString(@Nullable String value) {
            if (value == null) return "";
            if (setting != Setting.LANGUAGE)
                return words.named("setting." + setting.code() + ".", value);
            if (value.isEmpty()) return words.text("setting.language.system");
            var language = Locale.of(value);
            return language.getDisplayLanguage(language);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
