package regrade.bench;

import regrade.history.store.JdbiHistory;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.DataFolder;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Reference;
import regrade.photo.KeepPhoto;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.PhotoFormat;
import regrade.photo.Picture;
import regrade.photo.Pictures;
import regrade.photo.TidyPhotos;
import regrade.photo.device.ImageIoPictureReader;
import regrade.photo.file.FilePhotos;
import regrade.photo.store.JdbiTakenPhotos;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// From the photo key to the drawn thumbnail, with pictures of 12 megapixels: looked at, on the
/// disk, in the journal and the tables, read back and drawn. And what photos that are there already
/// change of that, of opening a unit, of finding a photo, and of a start: few of them, then many,
/// in one run.
///
/// `java regrade.bench.PhotoBenchmark [photos] [rounds]` on the test class path.
public final class PhotoBenchmark {
    private static final int FEW = 1_000;
    private static final int OF_A_UNIT = 4;
    private static final int UNITS_IN_AN_ACT = 100;
    private static final int WARM = 30;
    private static final int ASKED = 300;

    private final Path data;
    private final int rounds;
    private final byte[] picture = Pictures.scene(4032, 3024, new Random(12));
    private final byte[] small = Pictures.jpeg(1);
    private final Random random = new Random(5);
    private int made;

    private PhotoBenchmark(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        int photos = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        var folder = Files.createTempDirectory("regrade-photos");
        try {
            new PhotoBenchmark(folder.resolve("data"), rounds).measure(photos);
        } finally {
            Folders.delete(folder);
        }
    }

    /// Medians and one slow one, in milliseconds.
    private record Times(double key, double late, double opened, double found, double tidied) {
        void print(int photos) {
            System.out.printf(
                    Locale.ROOT,
                    "%,7d photos: key to thumbnail median %.0f ms, p99 %.0f ms; unit opened %.2f ms;"
                            + " photo found and drawn %.2f ms; tidied at the start %.0f ms%n",
                    photos,
                    key,
                    late,
                    opened,
                    found,
                    tidied);
        }
    }

    private void measure(int photos) throws IOException {
        System.out.printf("a picture of 12 megapixels, %,d bytes%n", picture.length);
        var few = measured(FEW);
        var many = measured(photos);
        few.print(FEW);
        many.print(photos);
        System.out.printf(
                Locale.ROOT,
                "photo.key.p99.ms %.0f (at most 300)%nphoto.key.ratio %.2f, opened %.2f, found %.2f"
                        + " (at most 1.25)%n",
                many.late,
                many.key / few.key,
                many.opened / few.opened,
                many.found / few.found);
    }

    private Times measured(int photos) throws IOException {
        var taken = new ArrayList<JdbiTakenPhotos>();
        var kinds = new ArrayList<FactKind<?>>(InspectionFact.KINDS);
        kinds.addAll(PhotoFact.KINDS);
        try (var bed =
                JournalBed.open(
                        data,
                        new FactKinds(kinds),
                        jdbi -> {
                            taken.add(new JdbiTakenPhotos(jdbi));
                            return List.of(
                                    new JdbiUnits(jdbi), new JdbiHistory(jdbi), taken.getLast());
                        },
                        Clock.systemUTC())) {
            fill(bed, photos);
            var files = new FilePhotos(new DataFolder(data));
            var keys = keys(bed, files);
            return new Times(
                    at(keys, 0.5),
                    at(keys, 0.99),
                    at(timed(() -> open(bed, any())), 0.5),
                    at(found(files), 0.5),
                    at(timed(3, () -> new TidyPhotos(files, taken.getLast()).tidy()), 0.5));
        }
    }

    /// Files without waiting for the disk: only their number matters here.
    private void fill(JournalBed bed, int photos) throws IOException {
        while (made < photos) {
            var facts = new ArrayList<Fact>();
            for (int unit = 0; unit < UNITS_IN_AN_ACT && made < photos; unit++) {
                var opened = UnitStory.aUnit(made / OF_A_UNIT).opened();
                facts.add(opened);
                for (int i = 0; i < OF_A_UNIT; i++) {
                    var content = distinct(small, made);
                    var photo = photo(content);
                    var shelf = data.resolve("photos").resolve(photo.hash().substring(0, 2));
                    Files.write(Files.createDirectories(shelf).resolve(photo.fileName()), content);
                    facts.add(new PhotoTaken(opened.unit(), photo, Clock.systemUTC().instant()));
                    made++;
                }
            }
            bed.journal().append(UnitStory.INSPECTOR, facts);
        }
    }

    private static Photo photo(byte[] content) {
        return new Photo(Photo.hash(content), content.length, PhotoFormat.JPEG);
    }

    /// What follows the end of a JPEG is not drawn.
    private static byte[] distinct(byte[] jpeg, int number) {
        var mark = ("#" + number).getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(jpeg, jpeg.length + mark.length);
        System.arraycopy(mark, 0, content, jpeg.length, mark.length);
        return content;
    }

    private Reference any() {
        return UnitStory.aUnit(random.nextInt(made / OF_A_UNIT)).unit();
    }

    private long[] keys(JournalBed bed, FilePhotos files) {
        var reader = new ImageIoPictureReader();
        var looks = new LookAtPhoto(files, reader);
        var keep = new KeepPhoto(files, reader, looks);
        var nanos = new long[rounds];
        for (int i = -WARM; i < rounds; i++) {
            var content = distinct(picture, random.nextInt(1_000_000_000));
            var unit = any();
            long from = System.nanoTime();
            var stored = (KeepPhoto.Kept.Stored) keep.keep(new Picture.OfCamera(content));
            bed.journal()
                    .append(
                            UnitStory.INSPECTOR,
                            List.of(
                                    new PhotoTaken(
                                            unit, stored.photo(), Clock.systemUTC().instant())));
            looks.look(stored.photo());
            if (i >= 0) nanos[i] = System.nanoTime() - from;
        }
        return nanos;
    }

    private static void open(JournalBed bed, Reference unit) {
        var draft = Draft.of(unit, bed.journal().ofUnit(unit)).orElseThrow();
        if (draft.photos().size() < OF_A_UNIT) throw new IllegalStateException("photos lost");
    }

    private long[] found(FilePhotos files) {
        var looks = new LookAtPhoto(files, new ImageIoPictureReader());
        return timed(() -> looks.look(photo(distinct(small, random.nextInt(made)))));
    }

    private static long[] timed(Runnable act) {
        return timed(ASKED, act);
    }

    private static long[] timed(int times, Runnable act) {
        return Stream.generate(() -> 0)
                .limit(times)
                .mapToLong(
                        _ -> {
                            long from = System.nanoTime();
                            act.run();
                            return System.nanoTime() - from;
                        })
                .toArray();
    }

    private static double at(long[] nanos, double part) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * part)] / 1e6;
    }
}
