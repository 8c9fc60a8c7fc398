package regrade.label;

import regrade.label.PrintOutcome.Confirmed;
import regrade.label.PrintOutcome.Failed;
import regrade.settings.BenchSettings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A printer that does what it was told to, then prints everything; it is also the only one there
/// is.
final class ScriptedPrinter implements LabelPrinter, LabelPrinters {
    final List<String> tried = new ArrayList<>();
    private final Deque<PrintOutcome> script = new ArrayDeque<>();
    private PrintOutcome otherwise = new Confirmed();

    void then(PrintOutcome... outcomes) {
        script.addAll(List.of(outcomes));
    }

    void otherwise(PrintOutcome outcome) {
        otherwise = outcome;
    }

    static Failed failed(PrintFailure reason) {
        return new Failed(reason);
    }

    @Override
    public LabelPrinter chosen(BenchSettings settings) {
        return this;
    }

    @Override
    public List<String> ofTheSystem() {
        return List.of();
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public LabelForm form() {
        return LabelForm.ZPL;
    }

    @Override
    public PrinterStatus status() {
        return PrinterStatus.UNKNOWN;
    }

    @Override
    public PrintOutcome print(LabelContent content, byte[] label, LabelStock stock) {
        tried.add(content.unit() + "-" + content.copy());
        var next = script.poll();
        return next == null ? otherwise : next;
    }
}
