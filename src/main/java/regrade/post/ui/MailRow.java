package regrade.post.ui;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

/// One setting of the mail: its name and the control that sets it.
final class MailRow {
    private final Setting setting;
    private final MailViewModel model;
    private final Label name;
    private final Control control;
    private boolean showing;

    MailRow(Setting setting, Words words, MailViewModel model) {
        this.setting = setting;
        this.model = model;
        this.name = new Label(words.text("setting." + setting.code()));
        this.control = made(words);
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

    Control control() {
        return control;
    }

    private Control made(Words words) {
        if (setting == Setting.MAIL_IN_MARK) return onOff();
        return setting.choices().isEmpty() ? text() : choice(words);
    }

    /// Shows the value without setting it.
    void show(BenchSettings settings) {
        showing = true;
        var value = settings.get(setting);
        switch (control) {
            case CheckBox box -> box.setSelected(value.equals("on"));
            case TextField field -> field.setText(value);
            case ComboBox<?> box -> choose(box, value);
            default -> throw new IllegalStateException(setting.code());
        }
        showing = false;
    }

    @SuppressWarnings("unchecked") // every box here holds texts
    private static void choose(ComboBox<?> box, String value) {
        ((ComboBox<String>) box).setValue(value);
    }

    void refused(boolean refused) {
        control.getStyleClass().remove("refused");
        if (refused) control.getStyleClass().add("refused");
    }

    private void set(String value) {
        boolean is = value.strip().equals(model.currentProperty().get().get(setting));
        boolean marked = model.refusedProperty().get().contains(setting);
        if (showing || is && !marked) return;
        model.set(setting, value);
    }

    private CheckBox onOff() {
        var box = new CheckBox();
        box.setOnAction(_ -> set(box.isSelected() ? "on" : "off"));
        return box;
    }

    private TextField text() {
        var field = new TextField();
        field.setOnAction(_ -> set(field.getText()));
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) set(field.getText());
                        });
        return field;
    }

    private ComboBox<String> choice(Words words) {
        var box = new ComboBox<>(FXCollections.observableArrayList(setting.choices()));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String value) {
                        return value == null ? "" : words.named("post.security.", value);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        box.setOnAction(
                _ -> {
                    var value = box.getValue();
                    if (value != null) set(value);
                });
        return box;
    }
}
