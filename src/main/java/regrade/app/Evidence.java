package regrade.app;

import regrade.history.BuildCapsule;
import regrade.history.Capsules;
import regrade.history.file.ZipCapsules;
import regrade.inspection.AssessUnit;
import regrade.inspection.Drafts;
import regrade.inspection.MarkPhoto;
import regrade.inspection.PhotographUnit;
import regrade.kernel.ProgramVersion;
import regrade.photo.DrawMarks;
import regrade.photo.KeepPhoto;
import regrade.photo.LookAtPhoto;
import regrade.photo.PhotoFiles;
import regrade.photo.TidyPhotos;
import regrade.photo.device.ImageIoPictureReader;
import regrade.photo.device.LetteredPictureMarker;
import regrade.photo.file.FilePhotos;
import regrade.platform.lettering.Face;

/// The use cases of photos and of evidence capsules of one open data folder, wired by hand.
final class Evidence {
    private final OpenFolder open;
    private final Drafts drafts;
    private final AssessUnit assess;
    private final ImageIoPictureReader pictures = new ImageIoPictureReader();
    private final PhotoFiles files;
    private final LookAtPhoto look;
    private final Capsules capsules;

    Evidence(OpenFolder open, Surroundings surroundings, Drafts drafts, AssessUnit assess) {
        this.open = open;
        this.drafts = drafts;
        this.assess = assess;
        this.files = new FilePhotos(open.folder());
        this.look = new LookAtPhoto(files, pictures);
        this.capsules =
                new ZipCapsules(
                        open.folder().root().resolve("capsules"),
                        surroundings.words(),
                        files,
                        look);
    }

    PhotographUnit photographUnit() {
        return new PhotographUnit(drafts, assess, new KeepPhoto(files, pictures, look));
    }

    LookAtPhoto lookAtPhoto() {
        return look;
    }

    DrawMarks drawMarks() {
        return new DrawMarks(files, new LetteredPictureMarker(pictures, new Face()));
    }

    MarkPhoto markPhoto() {
        return new MarkPhoto(drafts);
    }

    TidyPhotos tidyPhotos() {
        return new TidyPhotos(files, open.stores().photos());
    }

    Capsules capsules() {
        return capsules;
    }

    BuildCapsule buildCapsule() {
        return new BuildCapsule(
                new BuildCapsule.Ports(
                        open.journal(),
                        open.journal(),
                        files,
                        capsules,
                        open.stores().settings(),
                        open.clock(),
                        ProgramVersion.text()));
    }
}
