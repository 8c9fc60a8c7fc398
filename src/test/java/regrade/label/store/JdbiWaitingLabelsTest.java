package regrade.label.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.label.WaitingLabels;
import regrade.label.WaitingLabelsContract;

class JdbiWaitingLabelsTest extends WaitingLabelsContract {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiWaitingLabels labels = ProjectionBed.make(jdbi, new JdbiWaitingLabels(jdbi));

    @Override
    protected WaitingLabels waiting() {
        return labels;
    }

    @Override
    protected Projection projection() {
        return labels;
    }

    @Test
    void theNextLabelIsFoundByTheIndex() {
        var plan =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "explain select * from waiting_label where held = false order by held, asked, place limit 1")
                                        .mapTo(String.class)
                                        .one());

        assertThat(plan).contains("WAITING_LABEL_ORDER").contains("index sorted");
    }
}
