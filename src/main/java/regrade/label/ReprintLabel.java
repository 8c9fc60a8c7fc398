package regrade.label;

import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;

/// Asks for one more label of a unit; it says on itself that it is a copy.
public final class ReprintLabel {
    private final Journal journal;
    private final FindLabel find;
    private final Settings settings;
    private final PrintQueue queue;

    public ReprintLabel(Journal journal, Settings settings, PrintQueue queue) {
        this.journal = journal;
        this.find = new FindLabel(journal);
        this.settings = settings;
        this.queue = queue;
    }

    /// @return the label that now waits in the print queue; empty if the unit never had one
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing is printed
    public synchronized Optional<LabelContent> reprint(Reference unit) {
        var copy = find.latest(unit).map(LabelContent::nextCopy);
        copy.ifPresent(this::ask);
        return copy;
    }

    private void ask(LabelContent copy) {
        journal.append(settings.current().inspector(), List.of(new LabelAsked(copy.unit(), copy)));
        queue.wake();
    }
}
