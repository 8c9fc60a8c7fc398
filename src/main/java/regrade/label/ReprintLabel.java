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

    /// One more label of each of several units, in one act.
    ///
    /// @return those that now wait in the print queue; units that never had one are left out
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing is printed
    public synchronized List<LabelContent> reprint(List<Reference> units) {
        var copies =
                units.stream()
                        .flatMap(unit -> find.latest(unit).map(LabelContent::nextCopy).stream())
                        .toList();
        if (!copies.isEmpty()) ask(copies);
        return copies;
    }

    /// @return the label that now waits in the print queue; empty if the unit never had one
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing is printed
    public synchronized Optional<LabelContent> reprint(Reference unit) {
        return reprint(List.of(unit)).stream().findFirst();
    }

    private void ask(List<LabelContent> copies) {
        journal.append(
                settings.current().inspector(),
                copies.stream().map(copy -> new LabelAsked(copy.unit(), copy)).toList());
        queue.wake();
    }
}
