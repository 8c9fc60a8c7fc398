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

        assertThat(Arrays.stream(Stores.class.getRecordComponents()).map(p -> of(stores, p)))
                .filteredOn(Projection.class::isInstance)
                .hasSizeGreaterThan(10)
                .allSatisfy(store -> assertThat(stores.projections()).contains((Projection) store));
    }

    private static Object of(Stores stores, RecordComponent part) {
        try {
            return part.getAccessor().invoke(stores);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
