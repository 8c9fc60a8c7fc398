package regrade.photo;

import regrade.kernel.Reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Photos of one unit, to be looked at in full size.
///
/// @param at the one in front, from 0
public record PhotoGallery(Reference unit, List<Item> photos, int at) {
    /// @throws IllegalArgumentException if there is nothing in front
    public PhotoGallery {
        photos = List.copyOf(photos);
        if (at < 0 || at >= photos.size()) throw new IllegalArgumentException("photo " + at);
    }

    /// One of them.
    ///
    /// @param taken when it came to the bench, or was marked
    /// @param original what it is a marked copy of
    /// @param counts not if it was taken back
    public record Item(Photo photo, Instant taken, Optional<Photo> original, boolean counts) {
        public static Item of(PhotoFact fact) {
            return new Item(fact.photo(), fact.taken(), fact.original(), true);
        }
    }

    public Item front() {
        return photos.get(at);
    }

    /// The next, or the one before; the last one's next is the first.
    public PhotoGallery turned(int by) {
        return new PhotoGallery(unit, photos, Math.floorMod(at + by, photos.size()));
    }

    /// With one more behind the one in front, which it takes the place of.
    public PhotoGallery with(Item item) {
        var more =
                Stream.of(
                                photos.subList(0, at + 1),
                                List.of(item),
                                photos.subList(at + 1, photos.size()))
                        .flatMap(List::stream)
                        .toList();
        return new PhotoGallery(unit, more, at + 1);
    }
}
