package regrade.checklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.app.ShellBed;
import regrade.catalog.Category;
import regrade.checklist.Asked;
import regrade.checklist.QuestionForm;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.WindowDriver;
import regrade.settings.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A supervisor changes lists of questions by keys alone.
class ChecklistsScreenTest {
    private static final Scope SHOES = Scope.of(Category.SHOES);

    @TempDir static Path folder;

    private final ChecklistsBed bed = new ChecklistsBed();
    private final ShellBed shell = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window =
            WindowDriver.open(
                    stage ->
                            shell.open(
                                    stage,
                                    ChecklistsScreen.of(
                                            shell.words(), bed.model, new Chosen(folder))));

    private record Chosen(Path folder) implements FilePicker {
        @Override
        public List<Path> files(String title, List<String> endings) {
            return List.of(folder.resolve("checklists.csv"));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(folder);
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aNewQuestionIsMadeTriedAndPublished(String language) {
        window.act(() -> shell.change(Setting.LANGUAGE, language));
        window.act(() -> bed.model.choose(SHOES));
        intoQuestions();

        window.press(KeyCode.INSERT);
        untilTyping();
        window.type("Laces tied");
        window.press(KeyCode.TAB);
        window.type("Lacets noués");
        window.press(KeyCode.ENTER);

        assertThat(bed.sets.draft(SHOES).orElseThrow().forms())
                .extracting(QuestionForm::id)
                .contains("laces-tied");
        assertThat(window.texts()).contains(language.equals("fr") ? "Lacets noués" : "Laces tied");

        window.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(bed.tried).containsExactly(bed.sets.draft(SHOES).orElseThrow());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(bed.sets.inForce(SHOES)).map(VersionedSet::version).contains(1);
        assertThat(bed.feedback.keys()).last().isEqualTo("checklist.live");
    }

    @Test
    void anInheritedQuestionIsLeftOutAndTakenBack() {
        window.act(() -> bed.model.choose(SHOES));
        intoQuestions();

        window.press(KeyCode.DELETE);
        assertThat(line("packaging").form().asked()).isEqualTo(Asked.NEVER);
        window.press(KeyCode.DELETE);

        assertThat(line("packaging").from()).isEqualTo(Scope.ALL);
        assertThat(bed.sets.draft(SHOES)).isEmpty();
    }

    @Test
    void aQuestionIsMovedWithAlt() {
        window.act(() -> bed.model.choose(SHOES));
        intoQuestions();

        window.press(KeyCode.ALT, KeyCode.DOWN);

        assertThat(bed.now().lines())
                .extracting(line -> line.form().id())
                .startsWith("manual", "packaging");
    }

    @Test
    void whatContradictsItselfIsNamedAndNotPublished() {
        window.act(() -> bed.model.choose(SHOES));
        window.act(
                () ->
                        bed.model.change(
                                regrade.checklist.AForm.of("laces,45,missing,ok,colour:fail")));

        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(bed.sets.inForce(SHOES)).map(VersionedSet::version).contains(0);
        assertThat(bed.feedback.keys()).last().isEqualTo("checklist.refused");
        assertThat(window.texts()).anyMatch(text -> text.contains("hangs on"));
    }

    @Test
    void whatTheFormCannotTakeIsSaidAtItsField() {
        window.act(() -> bed.model.choose(SHOES));
        intoQuestions();
        window.press(KeyCode.INSERT);
        untilTyping();
        window.type("Warm up");
        window.act(() -> field("Timer, seconds").requestFocus());
        window.type("soon");

        window.press(KeyCode.ENTER);

        assertThat(bed.sets.draft(SHOES)).isEmpty();
        assertThat(window.texts()).anyMatch(text -> text.contains("whole seconds"));
        window.press(KeyCode.ESCAPE);
        assertThat(bed.sets.draft(SHOES)).isEmpty();
    }

    @Test
    void theListsGoIntoAFileAndBack() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.E);
        var file = folder.resolve("checklists.csv");
        assertThat(file).exists();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"shoes\",\"soles\",\"62\"", "\"shoes\",\"soles\",\"12\""));

        window.press(KeyCode.CONTROL, KeyCode.I);

        assertThat(bed.sets.drafted()).containsExactly(SHOES);
        assertThat(bed.feedback.keys()).last().isEqualTo("checklist.imported");
        Files.delete(file);
    }

    @Test
    void aListForAClientBeginsWithTheWiderOnes() {
        window.act(() -> bed.model.choose(Scope.of(ChecklistsBed.CLIENT, Category.SHOES)));

        assertThat(bed.now().lines()).extracting(line -> line.form().id()).contains("soles");
        assertThat(window.texts()).contains("AURIO · Shoes");
    }

    private regrade.checklist.InheritQuestions.Inherited line(String id) {
        return bed.now().lines().stream()
                .filter(line -> line.form().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void intoQuestions() {
        window.act(
                () -> {
                    var list = (ListView<?>) window.find(".forms").orElseThrow();
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                });
    }

    private void untilTyping() {
        window.until("a field", () -> window.scene().getFocusOwner() instanceof TextField);
    }

    private TextField field(String name) {
        return window.scene().getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
