package regrade.label;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The waiting labels in a list, worked out from the facts like those in the database.
public final class InMemoryWaitingLabels implements WaitingLabels, Projection {
    private final List<WaitingLabel> labels = new ArrayList<>();

    @Override
    public String schema() {
        return "";
    }

    @Override
    public synchronized void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof LabelFact label)) return;
        switch (label) {
            case LabelAsked asked -> {
                labels.removeIf(waiting -> is(waiting, asked.unit(), asked.content().copy(), 0));
                labels.add(new WaitingLabel(asked.content(), entry.number(), Optional.empty()));
            }
            case LabelChanged changed ->
                    labels.replaceAll(
                            waiting ->
                                    waiting.content().unit().equals(changed.unit())
                                            ? new WaitingLabel(
                                                    waiting.content()
                                                            .like(
                                                                    changed.content(),
                                                                    waiting.content().copy()),
                                                    waiting.asked(),
                                                    waiting.failure())
                                            : waiting);
            case LabelPrinted printed ->
                    labels.removeIf(
                            waiting ->
                                    is(waiting, printed.unit(), printed.copy(), printed.asked()));
            case LabelWithdrawn gone ->
                    labels.removeIf(waiting -> is(waiting, gone.unit(), gone.copy(), gone.asked()));
            case LabelFailed failed ->
                    labels.replaceAll(
                            waiting ->
                                    is(waiting, failed.unit(), failed.copy(), failed.asked())
                                            ? new WaitingLabel(
                                                    waiting.content(),
                                                    waiting.asked(),
                                                    Optional.of(failed.reason()))
                                            : waiting);
        }
    }

    private static boolean is(WaitingLabel waiting, Reference unit, int copy, long asked) {
        return waiting.content().unit().equals(unit)
                && waiting.content().copy() == copy
                && (asked == 0 || asked == waiting.asked());
    }

    @Override
    public synchronized Optional<WaitingLabel> next() {
        return labels.stream().filter(label -> !label.held()).findFirst();
    }

    @Override
    public synchronized List<WaitingLabel> list(int most) {
        return labels.stream().limit(most).toList();
    }

    @Override
    public synchronized long count() {
        return labels.size();
    }
}
