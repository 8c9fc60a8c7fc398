package regrade.app;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.ScanSheet;
import regrade.platform.i18n.Words;
import regrade.practice.Course;
import regrade.practice.Lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts the sheet with the stories and codes of the course into a folder of the person's own, in
/// the language that is spoken.
final class PracticeSheet {
    private final Words words;
    private final ScanSheet sheet;
    private final Course course;

    PracticeSheet(Words words, ScanSheet sheet, Course course) {
        this.words = words;
        this.sheet = sheet;
        this.course = course;
    }

    /// Replaces the one that was made there before.
    ///
    /// @throws Problem if it cannot be written
    UserMessage into(Path folder) {
        var name = "regrade-practice-" + words.language().getLanguage() + ".pdf";
        var file = folder.resolve(name);
        try {
            Files.write(file, sheet.draw(content()));
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("practice.sheet-failed", Remedy.RETRY, folder.toString()), e);
        }
        return UserMessage.done("practice.sheet-made", file.toString());
    }

    private ScanSheet.Content content() {
        return new ScanSheet.Content(
                words.text("practice.sheet-title"),
                words.text("practice.sheet-advice"),
                course.lessons().stream().map(this::item).toList());
    }

    private ScanSheet.Item item(Lesson lesson) {
        int number = course.lessons().indexOf(lesson) + 1;
        return new ScanSheet.Item(
                number + " · " + words.text("practice.lesson." + lesson.code()),
                words.text("practice.story." + lesson.code()),
                lesson.codes());
    }
}
