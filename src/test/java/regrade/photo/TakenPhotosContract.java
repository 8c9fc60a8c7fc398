package regrade.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.photo.PhotoFact.PhotoMarked;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.TakenPhotos.Taken;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What every store of taken photos keeps.
public abstract class TakenPhotosContract {
    private static final Reference UNIT = UnitStory.aUnit(1).unit();
    private static final Reference OTHER = UnitStory.aUnit(2).unit();

    protected abstract TakenPhotos photos();

    protected abstract Projection projection();

    @Test
    void photosAreGivenByHashOneForEachUnit() {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), projection());
        journal.append(UnitStory.INSPECTOR, List.of(taken(OTHER, 'b')));
        journal.append(UnitStory.INSPECTOR, List.of(taken(UNIT, 'a')));
        journal.append(UnitStory.INSPECTOR, List.of(taken(OTHER, 'a')));

        var read = new ArrayList<Taken>();
        photos().forEach(read::add);

        assertThat(read)
                .containsExactly(
                        new Taken(photo('a'), UNIT, 2),
                        new Taken(photo('a'), OTHER, 3),
                        new Taken(photo('b'), OTHER, 1));
    }

    @Test
    void aMarkedCopyIsKnownToo() {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), projection());
        var copy = new PhotoMarked(UNIT, photo('c'), photo('a'), Instant.EPOCH, "");
        journal.append(UnitStory.INSPECTOR, List.of(copy));

        assertThat(photos().hashes("cc")).containsExactly(photo('c').hash());
    }

    @Test
    void hashesAreFoundByTheirFirstDigits() {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), projection());
        for (char digit : "09af".toCharArray())
            journal.append(UnitStory.INSPECTOR, List.of(taken(UNIT, digit)));

        assertThat(photos().hashes("ff")).containsExactly(photo('f').hash());
        assertThat(photos().hashes("99")).containsExactly(photo('9').hash());
        assertThat(photos().hashes("12")).isEmpty();
    }

    @Test
    void anActAppliedTwiceIsOnePhoto() {
        var journal = new InMemoryJournal(UnitStory.BENCH, Clock.systemUTC(), projection());
        var entry = journal.append(UnitStory.INSPECTOR, List.of(taken(UNIT, 'a')));

        projection().apply(entry.header(), 0, entry.facts().getFirst());

        var read = new ArrayList<Taken>();
        photos().forEach(read::add);
        assertThat(read).hasSize(1);
    }

    private static PhotoTaken taken(Reference unit, char digit) {
        return new PhotoTaken(unit, photo(digit), Instant.EPOCH);
    }

    private static Photo photo(char digit) {
        return new Photo(String.valueOf(digit).repeat(64), 1000, PhotoFormat.JPEG);
    }
}
