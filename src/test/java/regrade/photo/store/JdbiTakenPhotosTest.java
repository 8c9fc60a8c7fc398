package regrade.photo.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.photo.TakenPhotos;
import regrade.photo.TakenPhotosContract;

class JdbiTakenPhotosTest extends TakenPhotosContract {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiTakenPhotos photos = ProjectionBed.make(jdbi, new JdbiTakenPhotos(jdbi));

    @Override
    protected TakenPhotos photos() {
        return photos;
    }

    @Override
    protected Projection projection() {
        return photos;
    }
}
