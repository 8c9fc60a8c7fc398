package regrade.history;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.history.BuildCapsule.Request;
import regrade.history.BuildCapsule.Result;
import regrade.history.Capsules.Place;
import regrade.history.file.ZipCapsuleChecker;
import regrade.history.file.ZipCapsules;
import regrade.inspection.InspectionFact;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.DataFolder;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Progress;
import regrade.label.LabelFact;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoMarked;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.PhotoFormat;
import regrade.photo.Pictures;
import regrade.photo.device.ImageIoPictureReader;
import regrade.photo.file.FilePhotos;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Capsules over a real journal and real photos in a data folder.
public final class CapsuleBed implements AutoCloseable {
    public final UnitStory unit = aUnit(1);
    public final Path data;
    public final StepClock clock = new StepClock(UnitStory.MORNING, PARIS);
    public final JournalBed journal;
    private final FilePhotos photos;
    private final Capsules capsules;
    private final BuildCapsule build;

    public CapsuleBed(Path root, String language) {
        data = root.resolve("data");
        var kinds =
                new FactKinds(
                        Stream.<List<FactKind<?>>>of(
                                        InspectionFact.KINDS,
                                        PhotoFact.KINDS,
                                        LabelFact.KINDS,
                                        CapsuleFact.KINDS)
                                .<FactKind<?>>flatMap(List::stream)
                                .toList());
        journal = JournalBed.open(data, kinds, _ -> List.of(), clock);
        photos = new FilePhotos(new DataFolder(data));
        var looks = new LookAtPhoto(photos, new ImageIoPictureReader());
        var words = new Words(Locale.of(language), PARIS);
        capsules = new ZipCapsules(folder(), words, photos, looks);
        build =
                new BuildCapsule(
                        new BuildCapsule.Ports(
                                journal.journal(),
                                journal.journal(),
                                photos,
                                capsules,
                                () -> BenchSettings.DEFAULTS,
                                clock,
                                "1.0"));
    }

    /// Where capsules go by themselves.
    public Path folder() {
        return data.resolve("capsules");
    }

    public long act(Fact... facts) {
        return journal.journal().append(INSPECTOR, List.of(facts)).number();
    }

    public Photo photo(int seed) {
        return photo(Pictures.jpeg(seed), PhotoFormat.JPEG);
    }

    public Photo photo(byte[] content, PhotoFormat format) {
        var photo = new Photo(Photo.hash(content), content.length, format);
        photos.keep(photo, content);
        act(new PhotoTaken(unit.unit(), photo, clock.instant()));
        return photo;
    }

    /// A copy of a photo with marks on it.
    public Photo marked(Photo original, int seed) {
        var content = Pictures.jpeg(seed);
        var copy = new Photo(Photo.hash(content), content.length, PhotoFormat.JPEG);
        photos.keep(copy, content);
        act(new PhotoMarked(unit.unit(), copy, original, clock.instant(), ""));
        return copy;
    }

    /// The file of a photo in the data folder.
    public Path file(Photo photo) {
        return data.resolve("photos")
                .resolve(photo.hash().substring(0, 2))
                .resolve(photo.fileName());
    }

    /// Opened, a manual missing, two photos, saved.
    public void inspected() {
        act(unit.opened());
        act(unit.answered("manual", Answer.MISSING));
        photo(1);
        photo(Pictures.png(40, 80), PhotoFormat.PNG);
        act(unit.restFine());
        act(unit.saved(Grade.C));
    }

    public Result build(CapsulePurpose purpose, Place place) {
        return build(purpose, place, Progress.NONE);
    }

    public Result build(CapsulePurpose purpose, Place place, Progress progress) {
        return build.build(new Request(unit.unit(), purpose, place), progress);
    }

    /// As the next start does it.
    public int tidied() {
        return capsules.tidy();
    }

    /// A capsule in its usual place.
    public Path built() {
        return ((Result.Built) build(CapsulePurpose.SAFE_T, new Place.Usual())).written().file();
    }

    public static CapsuleProof proved(Path file) {
        return new VerifyCapsule(new ZipCapsuleChecker()).verify(file);
    }

    /// The files in it, as Java's own reader finds them.
    public static Map<String, byte[]> files(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static Map<String, byte[]> files(Path zip) {
        try {
            return files(Files.readAllBytes(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
