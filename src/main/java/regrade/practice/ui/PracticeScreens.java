package regrade.practice.ui;

import regrade.label.DrawBarCodes;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.net.URL;
import java.util.Objects;

/// Offers the practice to the shell: the list of lessons, and the lesson over the bench.
public final class PracticeScreens {
    /// The code of the list of lessons.
    public static final String COURSE = "practice";

    private PracticeScreens() {}

    /// @param picker where the sheet of codes is put
    public static Screen course(Words words, PracticeViewModel model, FilePicker picker) {
        var fxml = Objects.requireNonNull(PracticeScreens.class.getResource("course.fxml"));
        var controllers =
                Controllers.of(
                        CourseController.class, () -> new CourseController(words, model, picker));
        return new Screen(COURSE, "mdi2s-school-outline", fxml, controllers, model::refresh);
    }

    /// What stands over the bench.
    public static URL lesson() {
        return Objects.requireNonNull(PracticeScreens.class.getResource("lesson.fxml"));
    }

    public static Controllers lesson(Words words, PracticeViewModel model, DrawBarCodes bars) {
        return Controllers.of(
                LessonController.class, () -> new LessonController(words, model, bars));
    }
}
