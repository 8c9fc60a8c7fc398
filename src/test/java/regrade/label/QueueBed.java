package regrade.label;

import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Journal;
import regrade.kernel.BenchId;
import regrade.kernel.Feedback;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.UserMessage;
import regrade.label.LabelFact.LabelAsked;
import regrade.settings.BenchSettings;
import regrade.settings.Settings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A print queue with everything around it, in memory.
final class QueueBed {
    static final Inspector WHO = new Inspector("A. Martin");

    final InMemoryWaitingLabels waiting = new InMemoryWaitingLabels();
    final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("7K2"),
                    Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC),
                    waiting);
    final ScriptedPrinter printer = new ScriptedPrinter();
    final ManualLane lane = new ManualLane();
    final List<String> told = new ArrayList<>();
    final Settings settings;
    final PrintQueue queue;

    QueueBed() {
        this(BenchSettings.DEFAULTS);
    }

    QueueBed(BenchSettings set) {
        settings = () -> set;
        queue = queueOn(journal, waiting);
    }

    PrintQueue queueOn(Journal other, WaitingLabels labels) {
        DrawLabel draw =
                (contents, _, _) -> contents.getFirst().title().getBytes(StandardCharsets.UTF_8);
        var print = new PrintLabel(draw, printer);
        return new PrintQueue(
                new PrintQueue.Ports(labels, print, other, settings, feedback()), lane);
    }

    static BenchSettings with(String setting, String value) {
        return BenchSettings.DEFAULTS.with(Map.of(setting, value));
    }

    private Feedback feedback() {
        return new Feedback() {
            @Override
            public void tell(UserMessage message) {
                told.add(message.key());
            }

            @Override
            public void problem(RuntimeException failure) {
                told.add(
                        failure instanceof Problem problem
                                ? problem.userMessage().key()
                                : failure.toString());
            }
        };
    }

    /// Asks for labels in one act.
    void ask(LabelContent... labels) {
        journal.append(
                WHO, List.of(labels).stream().map(l -> new LabelAsked(l.unit(), l)).toList());
    }

    /// What was appended after the labels had been asked for.
    List<Fact> happened() {
        var facts = new ArrayList<Fact>();
        journal.read(1, journal.last(), (Entry entry) -> facts.addAll(entry.facts()));
        return facts.stream().filter(fact -> !(fact instanceof LabelAsked)).toList();
    }
}
