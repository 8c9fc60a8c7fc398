package regrade.practice.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.practice.Asked;
import regrade.practice.Coach;
import regrade.practice.Course;
import regrade.practice.Effort;
import regrade.practice.Lesson;
import regrade.practice.PracticeResult;
import regrade.practice.PracticeResults;
import regrade.practice.RunLesson;
import regrade.practice.RunLesson.Standing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The practice without its nodes: the lesson under way, what the coach says, and what was reached.
/// On the screen's thread.
public final class PracticeViewModel {
    private final Parts parts;
    private final StringProperty inspector = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UserMessage>> coach =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LessonRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private Effort effort = Effort.NONE;
    private boolean helped;
    private Instant moved = Instant.EPOCH;

    /// What the practice stands on.
    ///
    /// @param run used on the bench lane alone
    /// @param window where the practice is seen
    /// @param sheet puts the sheet of codes into a folder
    public record Parts(
            Background background,
            Feedback feedback,
            Clock clock,
            Course course,
            RunLesson run,
            PracticeResults results,
            Window window,
            Function<Path, UserMessage> sheet) {}

    /// What the practice does with the window around it.
    public interface Window {
        /// Brings the bench to the front as it is now.
        void bench();

        /// Brings the list of lessons to the front.
        void course();

        /// Takes a code as if it had been scanned.
        void scan(String code);
    }

    /// @param inspector the name that is proposed; may be empty
    public PracticeViewModel(Parts parts, String inspector) {
        this.parts = parts;
        this.inspector.set(inspector);
        this.inspector.subscribe(_ -> refresh());
    }

    public StringProperty inspectorProperty() {
        return inspector;
    }

    /// The lesson under way, or the one that was just finished; empty for none.
    public ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What the coach says now.
    public ReadOnlyObjectProperty<Optional<UserMessage>> coachProperty() {
        return coach.getReadOnlyProperty();
    }

    /// The lessons with what this name reached in them.
    public ReadOnlyObjectProperty<List<LessonRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Reads anew what was reached.
    public void refresh() {
        var name = name();
        parts.background()
                .run(
                        "practice results",
                        parts.results()::all,
                        all -> rows.set(rows(all, name)),
                        parts.feedback()::problem);
    }

    private List<LessonRow> rows(List<PracticeResult> all, String name) {
        var made = new ArrayList<LessonRow>();
        for (var lesson : parts.course().lessons())
            made.add(
                    new LessonRow(
                            made.size() + 1,
                            lesson,
                            all.stream()
                                    .filter(result -> result.inspector().equals(name))
                                    .filter(result -> result.lesson().equals(lesson.code()))
                                    .toList()));
        return made;
    }

    private String name() {
        return Text.clean(inspector.get(), PracticeResult.LONGEST_NAME);
    }

    public void begin(Lesson lesson) {
        effort = Effort.NONE;
        helped = false;
        coach.set(Optional.empty());
        var name = name();
        parts.background()
                .run(
                        "lesson",
                        () -> parts.run().begin(lesson, name),
                        this::begun,
                        parts.feedback()::problem);
    }

    private void begun(Standing begun) {
        standing.set(Optional.of(begun));
        moved = parts.clock().instant();
        parts.window().bench();
    }

    /// The lesson under way from its beginning, or once more the one that was finished.
    public void again() {
        standing.get().map(Standing::lesson).map(Lesson::code).ifPresent(this::begin);
    }

    private void begin(String code) {
        parts.course().lesson(code).ifPresent(this::begin);
    }

    /// The lesson after this one; after the last one the list.
    public void next() {
        var lessons = parts.course().lessons();
        int now = number() - 1;
        if (now + 1 < lessons.size()) begin(lessons.get(now + 1));
        else end();
    }

    /// No lesson any more: the list is in front.
    private void end() {
        parts.background()
                .run(
                        "end of lesson",
                        () -> {
                            parts.run().clear();
                            return true;
                        },
                        _ -> ended(),
                        parts.feedback()::problem);
    }

    private void ended() {
        standing.set(Optional.empty());
        coach.set(Optional.empty());
        parts.window().course();
    }

    /// The number of the lesson under way, 1 for the first; 0 for none.
    public int number() {
        return standing.get()
                .map(now -> now.lesson().code())
                .flatMap(parts.course()::lesson)
                .map(lesson -> parts.course().lessons().indexOf(lesson) + 1)
                .orElse(0);
    }

    public int lessons() {
        return parts.course().lessons().size();
    }

    /// Whether a lesson is under way.
    public boolean running() {
        return standing.get().filter(now -> now.result().isEmpty()).isPresent();
    }

    /// Whether a lesson was finished and its result is shown.
    public boolean finished() {
        return standing.get().filter(now -> now.result().isPresent()).isPresent();
    }

    /// The hands pressed a key that is the bench's.
    public void key() {
        if (running()) effort = effort.plus(new Effort(1, 0));
    }

    /// A scan, on its way to the bench: the first code of a lesson begins it.
    public void scanned(String text) {
        if (!running()) parts.course().beginningWith(text).ifPresent(this::begin);
        effort = effort.plus(new Effort(0, 1));
    }

    /// Types the code that is to be scanned next, for who has no scanner.
    public void typeCode() {
        standing.get().flatMap(Standing::scan).ifPresent(parts.window()::scan);
    }

    /// The bench shows something else.
    public void changed(Asked asked) {
        var spent = effort;
        boolean told = helped;
        parts.background()
                .run(
                        "lesson look",
                        () -> parts.run().look(asked, spent, told),
                        now -> now.ifPresent(this::looked),
                        parts.feedback()::problem);
    }

    private void looked(Standing now) {
        boolean same = standing.get().flatMap(Standing::coach).equals(now.coach());
        standing.set(Optional.of(now));
        if (now.result().isPresent()) {
            coach.set(Optional.empty());
            now.result().ifPresent(this::reached);
            return;
        }
        if (same) return;
        moved = parts.clock().instant();
        coach.set(
                now.coach().filter(line -> line.wrong() && now.help().corrects()).map(this::said));
    }

    private void reached(PracticeResult result) {
        parts.feedback().tell(UserMessage.done("practice.finished", result.right(), result.of()));
        refresh();
    }

    private UserMessage said(Coach.Line line) {
        helped = true;
        return line.text();
    }

    /// The key that asks the coach.
    public void help() {
        var line = standing.get().flatMap(Standing::coach);
        if (line.isPresent()) coach.set(line.map(this::said));
    }

    /// To be called several times a second: the coach speaks when nothing happens.
    public void tick() {
        if (coach.get().isPresent() || !running()) return;
        var now = standing.get().orElseThrow();
        boolean waited =
                now.help().patience().filter(limit -> limit.compareTo(since()) <= 0).isPresent();
        if (waited) help();
    }

    private Duration since() {
        return Duration.between(moved, parts.clock().instant());
    }

    /// Puts the sheet with all codes into a folder of the person's own.
    public void sheet(Optional<Path> folder) {
        Consumer<UserMessage> made = parts.feedback()::tell;
        folder.ifPresent(
                into ->
                        parts.background()
                                .runLong(
                                        "practice sheet",
                                        () -> parts.sheet().apply(into),
                                        made,
                                        parts.feedback()::problem));
    }
}
