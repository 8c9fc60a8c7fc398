package regrade.photo;

import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Proves the photos: every one that the journal names is there, byte for byte.
public final class CheckPhotos {
    private final PhotoFiles files;
    private final TakenPhotos taken;

    public CheckPhotos(PhotoFiles files, TakenPhotos taken) {
        this.files = files;
        this.taken = taken;
    }

    /// A photo that is not as it was taken.
    public record Finding(TakenPhotos.Taken taken, What what) {}

    /// What is wrong with it; the code of a message, `photo.finding.<what>`.
    public enum What {
        MISSING("missing"),
        ALTERED("altered");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// Reads every photo.
    ///
    /// @return empty if all is well
    public List<Finding> check(Progress progress) {
        var findings = new ArrayList<Finding>();
        var read = new AtomicLong();
        taken.forEach(
                photo -> {
                    progress.at(read.incrementAndGet(), 0);
                    switch (files.read(photo.photo())) {
                        case PhotoFiles.Stored.Sound _ -> {}
                        case PhotoFiles.Stored.Missing _ ->
                                findings.add(new Finding(photo, What.MISSING));
                        case PhotoFiles.Stored.Altered _ ->
                                findings.add(new Finding(photo, What.ALTERED));
                    }
                });
        return findings;
    }
}
