package regrade.inspection.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoGallery;
import regrade.photo.PhotoLook;
import regrade.scale.ScaleState;
import regrade.scan.Command;
import regrade.scan.Viewfinder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The bench without its nodes: takes keys and scans at any speed, in order, and shows the picture
/// after each.
public final class BenchViewModel {
    private static final int LONGEST_LINE = 4_000;

    private final Background background;
    private final Feedback feedback;
    private final BenchActs acts;
    private final Photos photos;
    private final BenchSession session;
    // by the act under way, on the bench lane
    private final List<UserMessage> said = new ArrayList<>();
    private final ReadOnlyObjectWrapper<BenchPicture> picture =
            new ReadOnlyObjectWrapper<>(BenchPicture.EMPTY);
    private final TestTimer timer = new TestTimer();
    private final BenchScale scale = new BenchScale();
    private final StringProperty line = new SimpleStringProperty("");

    /// What becomes of a unit's photos on the screen.
    ///
    /// @param open shows them in full size
    public record Photos(LookAtPhoto looks, Consumer<PhotoGallery> open) {}

    /// @param elsewhere hears of scanned commands that are not the bench's, on the bench lane
    public BenchViewModel(
            Background background,
            Feedback feedback,
            BenchActs acts,
            Photos photos,
            Consumer<Command> elsewhere) {
        this.acts = acts;
        this.photos = photos;
        this.background = background;
        this.feedback = feedback;
        this.session = new BenchSession(acts, scale::now, said::add, elsewhere);
        picture.subscribe(_ -> claimLoad());
    }

    public ReadOnlyObjectProperty<BenchPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// What is being typed, or a text that may be a scan and waits for `Enter`.
    public StringProperty lineProperty() {
        return line;
    }

    public void scanned(String text) {
        line.set(""); // at once: the next scan must find it empty
        act("scan", () -> session.scanned(text));
    }

    /// Shows a text that may be a scan, without acting on it.
    public void offered(String text) {
        line.set(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
    }

    /// `Enter` in the line.
    public void lineEntered() {
        if (!line.get().isBlank()) scanned(line.get());
    }

    public void look() {
        act("look", session::look);
    }

    public void digit(int digit) {
        act("digit", () -> session.digit(digit));
    }

    /// @param answer empty: open again
    public void answer(String question, Optional<Answer> answer) {
        act("answer", () -> session.answer(question, answer));
    }

    public void restIsFine() {
        act("rest is fine", session::restIsFine);
    }

    public void enter() {
        act("enter", session::enter);
    }

    /// A title or a remark, where one is asked for.
    public void entered(String text) {
        act("text", () -> session.typed(text));
    }

    /// The scale says something else than before.
    public void scaleSays(ScaleState now) {
        scale.says(now);
        claimLoad();
    }

    ReadOnlyObjectProperty<ScaleState> scaleProperty() {
        return scale.stateProperty();
    }

    private void claimLoad() {
        scale.claim(draft()).ifPresent(weight -> act("weighed", () -> session.weighed(weight)));
    }

    /// Asks for a scan of what lies in the box.
    public void inside() {
        act("inside", session::askInside);
    }

    /// Takes what lies on the scale, also once more.
    public void weigh() {
        act("weigh", session::weigh);
    }

    /// The key that starts and stops a test's timer.
    public void timer(Instant now) {
        if (!timer.press(draft(), now))
            feedback.tell(UserMessage.question("inspection.nothing-to-time"));
    }

    /// To be called several times a second while a timer runs.
    public void tick(Instant now) {
        timer.tick(draft(), now)
                .ifPresent(
                        over ->
                                feedback.tell(
                                        UserMessage.question(
                                                "inspection.timer-over", over.seconds())));
    }

    public ReadOnlyObjectProperty<Optional<TestTimer.Running>> timerProperty() {
        return timer.runningProperty();
    }

    private Optional<Draft> draft() {
        return picture.get().unit().map(sheet -> sheet.draft());
    }

    /// Asks for a note to the answer that wants one, else to the last fault found.
    public void note() {
        act("note", session::askNote);
    }

    public void grade(Grade grade) {
        act("grade", () -> session.grade(grade));
    }

    public void nextRoute() {
        act("next route", session::nextRoute);
    }

    public void route(String channel) {
        act("route", () -> session.route(channel));
    }

    /// With the camera open, takes what it sees now; else asks for pictures.
    ///
    /// @param pictures asks the person; called only if a unit is on the bench
    public void photograph(Supplier<List<Path>> pictures) {
        var view = acts.viewfinder().view();
        boolean ask = view instanceof Viewfinder.View.Closed && picture.get().unit().isPresent();
        if (!ask) {
            act("photo", () -> session.photograph(view));
            return;
        }
        for (var file : pictures.get()) act("photo", () -> session.photograph(file));
    }

    /// Draws a photo of a unit, beside the bench's own work.
    public void look(Photo photo, Consumer<PhotoLook> seen) {
        background.runLong("photo", () -> photos.looks.look(photo), seen, feedback::problem);
    }

    /// Shows the unit's photos in full size, the newest in front: also the one whose taking is
    /// still under way.
    public void openPhotos() {
        background.run("open photos", () -> true, _ -> open(Optional.empty()), feedback::problem);
    }

    /// Shows the unit's photos in full size.
    void openPhoto(Photo first) {
        open(Optional.of(first));
    }

    private void open(Optional<Photo> first) {
        var taken = picture.get().draft().map(Draft::photos).orElse(List.of());
        if (taken.isEmpty()) {
            feedback.tell(UserMessage.question("inspection.no-photo"));
            return;
        }
        var items = taken.stream().map(PhotoGallery.Item::of).toList();
        int at =
                first.map(
                                photo ->
                                        items.stream()
                                                .map(PhotoGallery.Item::photo)
                                                .toList()
                                                .indexOf(photo))
                        .filter(found -> found >= 0)
                        .orElse(items.size() - 1);
        photos.open.accept(new PhotoGallery(taken.getFirst().unit(), items, at));
    }

    /// What the unit leaves for others goes into the parts stock.
    public void stockParts() {
        act("parts", session::stockParts);
    }

    public void park() {
        act("park", session::park);
    }

    public void resume() {
        act("resume", session::resume);
    }

    public void takeUp(Reference unit) {
        act("take up", () -> session.takeUp(unit));
    }

    public void undo() {
        act("undo", session::undo);
    }

    /// Lists the units that wait for their rework.
    public void listRework() {
        act("rework list", session::listRework);
    }

    /// Begins a second look, or lists the units that wait for one.
    public void lookAgain() {
        act("second look", session::lookAgain);
    }

    /// A second passed while a rework may be under way.
    public void timePassed(Instant now) {
        if (picture.get().rework().filter(sheet -> sheet.order().toBeWarned(now)).isPresent())
            act("break even", session::breakEven);
    }

    /// Closes the parcel that is open.
    public void closeParcel() {
        act("close parcel", session::closeParcel);
    }

    public void reprint() {
        act("reprint", session::reprint);
    }

    public void cancel() {
        line.set("");
        act("cancel", session::cancel);
    }

    public void nextPage() {
        act("page", session::nextPage);
    }

    private void act(String what, Callable<BenchPicture> act) {
        background.run(what, () -> told(act), picture::set, problem -> failed(problem));
    }

    /// What the act says comes to the screen with its picture, to be drawn in one frame.
    private BenchPicture told(Callable<BenchPicture> act) throws Exception {
        try {
            return act.call();
        } finally {
            said.forEach(feedback::tell);
            said.clear();
        }
    }

    /// It may have been written before it failed: the screen shows what is so.
    private void failed(RuntimeException problem) {
        feedback.problem(problem);
        background.run("look", session::look, picture::set, feedback::problem);
    }
}
