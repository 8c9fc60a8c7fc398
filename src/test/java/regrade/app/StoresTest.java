package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.journal.ProjectionBed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

class StoresTest {
    @Test
    void everyStoreIsAmongTheProjections() {
        var stores = Stores.on(ProjectionBed.database());

        assertThat(Arrays.stream(Stores.class.getRecordComponents()))
                .allSatisfy(part -> assertThat(stores.projections()).contains(of(stores, part)));
    }

    private static regrade.journal.Projection of(Stores stores, RecordComponent part) {
        try {
            return (regrade.journal.Projection) part.getAccessor().invoke(stores);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
