package regrade.intake;

import regrade.intake.IntakeFact.ImportTakenBack;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.LargeAct;
import regrade.journal.Piece;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/// Takes an import back as it came: whole, by one act of the journal. Refused where units came for
/// its lines or a later act built on them, so that nothing is lost which somebody did since.
public final class TakeBackImport {
    // what a line was before is looked for in the journal once for so many lines
    private static final int MOST_GATHERED = 50_000;

    private final Journal journal;
    private final PastImports imports;
    private final List<Function<PastImport, Withdrawal>> features;
    private final Settings settings;
    private final Lock oneAtATime;
    private final int mostGathered;

    /// @param features each begins to take back its lines of an import
    /// @param oneAtATime the lock of [ImportFile]
    public TakeBackImport(
            Journal journal,
            PastImports imports,
            List<Function<PastImport, Withdrawal>> features,
            Settings settings,
            Lock oneAtATime) {
        this(journal, imports, features, settings, oneAtATime, MOST_GATHERED);
    }

    TakeBackImport(
            Journal journal,
            PastImports imports,
            List<Function<PastImport, Withdrawal>> features,
            Settings settings,
            Lock oneAtATime,
            int mostGathered) {
        this.journal = journal;
        this.imports = imports;
        this.features = List.copyOf(features);
        this.settings = settings;
        this.oneAtATime = oneAtATime;
        this.mostGathered = mostGathered;
    }

    /// What became of it.
    public sealed interface Outcome {
        /// @param lines that are gone or say again what they said before
        record TakenBack(PastImport taken, long lines) implements Outcome {}

        /// Nothing changed.
        record Stays(UserMessage why) implements Outcome {}
    }

    /// @param entry the number of the import's act
    /// @param progress counts lines; once it is cancelled nothing changes
    /// @throws regrade.kernel.Problem if it could not be saved; nothing changed
    public Outcome takeBack(long entry, Progress progress) {
        oneAtATime.lock();
        try {
            // objections are asked of the tables
            journal.level();
            var found = imports.find(entry);
            if (found.isEmpty() || found.get().takenBack().isPresent())
                return new Outcome.Stays(UserMessage.question("imports.taken-back-already"));
            return new One(found.get(), progress).run();
        } finally {
            oneAtATime.unlock();
        }
    }

    private final class One {
        private final PastImport taken;
        private final Progress progress;
        private final List<Withdrawal> withdrawals;
        private long lines;
        private int gathered;

        private One(PastImport taken, Progress progress) {
            this.taken = taken;
            this.progress = progress;
            this.withdrawals = features.stream().map(feature -> feature.apply(taken)).toList();
        }

        private Outcome run() {
            var objection = withdrawals.stream().flatMap(it -> it.objection().stream()).findFirst();
            if (objection.isPresent()) return new Outcome.Stays(objection.get());
            try (var act = journal.begin(settings.current().inspector())) {
                var stays = write(act);
                if (stays.isPresent()) return new Outcome.Stays(stays.get());
                act.commit(new ImportTakenBack(taken.entry(), lines));
                return new Outcome.TakenBack(taken, lines);
            }
        }

        private Optional<UserMessage> write(LargeAct act) {
            try (var pieces = journal.walk(taken.entry())) {
                while (pieces.next().orElse(null) instanceof Piece.OfFact(_, var place, var part)) {
                    if (progress.cancelled())
                        return Optional.of(UserMessage.question("imports.stays", taken.file()));
                    var stays = objection(part);
                    if (stays.isPresent()) return stays;
                    gather(place, part);
                    if (gathered >= mostGathered) settle(act);
                }
            }
            settle(act);
            return Optional.empty();
        }

        private Optional<UserMessage> objection(Fact part) {
            return withdrawals.stream()
                    .flatMap(it -> it.objection(part).stream())
                    .findFirst()
                    .or(() -> later(part));
        }

        private Optional<UserMessage> later(Fact part) {
            return withdrawals.stream()
                    .map(it -> it.later(part))
                    .filter(OptionalLong::isPresent)
                    .findFirst()
                    .map(later -> changedSince(later.getAsLong()));
        }

        private UserMessage changedSince(long later) {
            return imports.find(later)
                    .map(
                            by ->
                                    UserMessage.bad(
                                            "imports.built-on",
                                            Remedy.NONE,
                                            taken.file(),
                                            by.file(),
                                            by.entry()))
                    .orElseGet(
                            () ->
                                    UserMessage.bad(
                                            "imports.changed-since",
                                            Remedy.NONE,
                                            taken.file(),
                                            later));
        }

        private void gather(int place, Fact part) {
            for (var withdrawal : withdrawals) {
                int more = withdrawal.gather(place, part);
                gathered += more;
                lines += more;
            }
            progress.at(lines, taken.tally().added() + taken.tally().updated());
        }

        private void settle(LargeAct act) {
            if (withdrawals.stream().anyMatch(Withdrawal::mayBeOlder)) lookBack();
            for (var withdrawal : withdrawals) withdrawal.facts().forEach(act::add);
            gathered = 0;
        }

        private void lookBack() {
            try (var pieces = journal.walk(1)) {
                for (var next = pieces.next(); next.isPresent(); next = pieces.next()) {
                    if (next.get().header().number() >= taken.entry()) return;
                    if (next.get() instanceof Piece.OfFact(EntryHeader of, int place, Fact fact))
                        withdrawals.forEach(it -> it.before(of, place, fact));
                }
            }
        }
    }
}
