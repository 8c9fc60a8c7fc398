package regrade.photo.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Reference;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.photo.DrawMarks;
import regrade.photo.LookAtPhoto;
import regrade.photo.Mark;
import regrade.photo.MarkedPhotos;
import regrade.photo.MarkedPhotos.Kept;
import regrade.photo.Photo;
import regrade.photo.PhotoGallery;
import regrade.photo.PhotoLook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A unit's photos in full size, one in front, and marks on a copy of it.
public final class PhotoViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<PhotoGallery>> gallery =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PhotoLook>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Marking>> marking =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What can be done here.
    ///
    /// @param changed hears on the screen's thread that a unit has a photo more
    /// @param undo takes back the last act at the bench
    public record Acts(
            LookAtPhoto looks,
            DrawMarks draw,
            MarkedPhotos marked,
            Runnable changed,
            Runnable undo) {}

    public PhotoViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The photos, while they are looked at.
    ReadOnlyObjectProperty<Optional<PhotoGallery>> galleryProperty() {
        return gallery.getReadOnlyProperty();
    }

    /// The one in front; empty until it is read.
    ReadOnlyObjectProperty<Optional<PhotoLook>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// The marks that are being drawn, in the marking mode.
    ReadOnlyObjectProperty<Optional<Marking>> markingProperty() {
        return marking.getReadOnlyProperty();
    }

    public void open(PhotoGallery photos) {
        show(photos);
        open.set(true);
    }

    private void show(PhotoGallery photos) {
        marking.set(Optional.empty());
        look.set(Optional.empty());
        gallery.set(Optional.of(photos));
        var photo = photos.front().photo();
        background.runLong(
                "photo in full size",
                () -> acts.looks.whole(photo),
                seen -> {
                    // another one may be in front by now
                    if (front().filter(photo::equals).isPresent()) look.set(Optional.of(seen));
                },
                feedback::problem);
    }

    private Optional<Photo> front() {
        return gallery.get().map(photos -> photos.front().photo());
    }

    /// The next photo, or the one before.
    void turn(int by) {
        gallery.get()
                .filter(photos -> marking.get().isEmpty() && photos.photos().size() > 1)
                .ifPresent(photos -> show(photos.turned(by)));
    }

    /// Begins to draw marks, if the photo can be seen and still counts.
    void mark() {
        if (marking.get().isPresent() || !(seen() instanceof PhotoLook.Seen)) return;
        if (gallery.get().filter(photos -> photos.front().counts()).isPresent())
            marking.set(Optional.of(Marking.BEGUN));
        else feedback.tell(UserMessage.question("photo.mark.counts-no-more"));
    }

    private PhotoLook seen() {
        return look.get().orElseGet(PhotoLook.Missing::new);
    }

    /// A key of the marking mode; outside it nothing happens.
    void change(UnaryOperator<Marking> key) {
        marking.set(marking.get().map(key));
    }

    /// Begins or ends a mark at the cross.
    void place() {
        if (marking.get().filter(Marking::full).isPresent())
            feedback.tell(UserMessage.question("photo.mark.full", Mark.MOST));
        change(Marking::placed);
    }

    /// The words of a caption as somebody typed them.
    void write(String words) {
        change(now -> now.written(Text.clean(words, Mark.Caption.LONGEST)));
    }

    /// One step out: of a caption, of the marks, which are not kept, of the photo.
    void back() {
        if (marking.get().filter(Marking::writing).isPresent()) change(Marking::unwritten);
        else if (marking.get().isPresent()) marking.set(Optional.empty());
        else close();
    }

    /// Keeps the marks on a copy, and shows that.
    void keep() {
        if (marking.get().isEmpty()) return;
        var marks = marking.get().get().marks();
        if (marks.isEmpty()) {
            feedback.tell(UserMessage.question("photo.mark.nothing"));
            return;
        }
        gallery.get().ifPresent(photos -> draw(photos, marks));
    }

    private void draw(PhotoGallery photos, List<Mark> marks) {
        marking.set(Optional.empty());
        var original = photos.front().photo();
        background.runLong(
                "draw marks",
                () -> acts.draw.draw(original, marks),
                copy ->
                        copy.ifPresentOrElse(
                                drawn -> attach(photos.unit(), original, drawn),
                                () -> feedback.tell(UserMessage.question("photo.mark.unreadable"))),
                failure -> failed(original, marks, failure));
    }

    private void attach(Reference unit, Photo original, Photo copy) {
        background.run(
                "keep a marked copy",
                () -> acts.marked.keep(unit, original, copy),
                kept -> kept(original, kept),
                feedback::problem);
    }

    /// What was drawn is drawn still, unless the person has turned to something else.
    private void failed(Photo original, List<Mark> marks, RuntimeException failure) {
        if (open.get() && marking.get().isEmpty() && front().filter(original::equals).isPresent())
            marking.set(
                    Optional.of(
                            new Marking(
                                    Marking.BEGUN.cross(),
                                    Marking.BEGUN.kind(),
                                    Optional.empty(),
                                    false,
                                    marks)));
        feedback.problem(failure);
    }

    private void kept(Photo original, Kept kept) {
        switch (kept) {
            case Kept.Added(var fact) -> {
                feedback.tell(UserMessage.good("photo.mark.kept"));
                gallery.get()
                        .filter(photos -> photos.front().photo().equals(original))
                        .filter(_ -> open.get())
                        .ifPresent(photos -> show(photos.with(PhotoGallery.Item.of(fact))));
                acts.changed.run();
            }
            case Kept.AlreadyThere _ -> feedback.tell(UserMessage.question("photo.mark.there"));
            case Kept.OriginalGone _ ->
                    feedback.tell(UserMessage.question("photo.mark.counts-no-more"));
        }
    }

    /// Takes back the last act at the bench, which may be the copy in front.
    void undo() {
        if (marking.get().isPresent()) {
            change(Marking::back);
            return;
        }
        close();
        acts.undo.run();
    }

    /// Something else comes to the front, a scan for example: marks that were drawn are kept.
    public void leave() {
        if (!open.get()) return;
        if (marking.get().filter(now -> !now.marks().isEmpty()).isPresent()) keep();
        close();
    }

    private void close() {
        open.set(false);
        marking.set(Optional.empty());
        look.set(Optional.empty());
        gallery.set(Optional.empty());
    }
}
