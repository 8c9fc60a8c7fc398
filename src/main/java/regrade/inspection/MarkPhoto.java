package regrade.inspection;

import regrade.kernel.Reference;
import regrade.photo.MarkedPhotos;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoMarked;

import java.util.Optional;

/// Adds a marked copy to the photos of a unit, on the bench or long gone from it.
public final class MarkPhoto implements MarkedPhotos {
    private final Drafts drafts;

    public MarkPhoto(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Kept keep(Reference unit, Photo original, Photo copy) {
        var draft = drafts.find(unit);
        if (draft.filter(found -> found.shows(copy)).isPresent()) return new Kept.AlreadyThere();
        return draft.flatMap(found -> kept(found, original, copy))
                .orElseGet(Kept.OriginalGone::new);
    }

    private Optional<Kept> kept(Draft draft, Photo original, Photo copy) {
        return draft.photos().stream()
                .filter(taken -> taken.photo().equals(original))
                .map(PhotoFact::question)
                .findFirst()
                .map(
                        question -> {
                            var now = drafts.clock().instant();
                            var fact = new PhotoMarked(draft.unit(), copy, original, now, question);
                            drafts.append(draft, fact);
                            return new Kept.Added(fact);
                        });
    }
}
