package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.journal.Projection;
import regrade.journal.ProjectionBed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

class StoresTest {
    @Test
    void everyStoreIsAmongTheProjections() {
        var stores = Stores.on(ProjectionBed.database());

        // some only read the tables of others
        assertThat(
                        Arrays.stream(Stores.class.getRecordComponents())
                                .filter(part -> Projection.class.isAssignableFrom(part.getType())))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(stores.projections()).contains(of(stores, part)));
    }

    private static Projection of(Stores stores, RecordComponent part) {
        try {
            return (Projection) part.getAccessor().invoke(stores);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
