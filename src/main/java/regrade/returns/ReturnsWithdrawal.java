package regrade.returns;

import regrade.intake.PastImport;
import regrade.intake.Withdrawal;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.ReturnsFact.ReturnsRestored;
import regrade.returns.ReturnsFact.ReturnsWithdrawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes expected returns back. An import stays where units came for its new lines: their match
/// would hang in the air.
public final class ReturnsWithdrawal implements Withdrawal {
    private final PastImport taken;
    private final ToldReturns told;
    private final List<ReturnsWithdrawn> fresh = new ArrayList<>();
    private final Map<ReturnKey, Optional<Former>> changed = new LinkedHashMap<>();

    /// What a line said, and where it was said.
    private record Former(long entry, int place, ExpectedReturn line) {}

    public ReturnsWithdrawal(PastImport taken, ToldReturns told) {
        this.taken = taken;
        this.told = told;
    }

    @Override
    public Optional<UserMessage> objection() {
        long came = told.came(taken.entry());
        return came == 0
                ? Optional.empty()
                : Optional.of(
                        UserMessage.bad("imports.units-came", Remedy.NONE, taken.file(), came));
    }

    @Override
    public OptionalLong later(Fact part) {
        return switch (part) {
            case ReturnsListed listed -> later(listed.lines());
            case ReturnsChanged changes -> later(changes.lines());
            default -> OptionalLong.empty();
        };
    }

    private OptionalLong later(List<ExpectedReturn> lines) {
        return told.toldBy(lines.stream().map(ReturnKey::of).toList()).stream()
                .flatMapToLong(OptionalLong::stream)
                .filter(by -> by != taken.entry())
                .findFirst();
    }

    @Override
    public int gather(int place, Fact part) {
        return switch (part) {
            case ReturnsListed listed -> {
                fresh.add(new ReturnsWithdrawn(taken.entry(), place, place));
                yield listed.lines().size();
            }
            case ReturnsChanged changes -> {
                for (var line : changes.lines()) changed.put(ReturnKey.of(line), Optional.empty());
                yield changes.lines().size();
            }
            default -> 0;
        };
    }

    @Override
    public boolean mayBeOlder() {
        return !changed.isEmpty();
    }

    @Override
    public void before(EntryHeader act, int place, Fact fact) {
        switch (fact) {
            case ReturnsListed listed -> were(act.number(), place, listed.lines());
            case ReturnsChanged changes -> were(act.number(), place, changes.lines());
            case ReturnsRestored restored -> were(restored.entry(), place, restored.lines());
            case ReturnsWithdrawn gone ->
                    changed.replaceAll((_, was) -> was.filter(former -> !brought(gone, former)));
            default -> {}
        }
    }

    private void were(long entry, int place, List<ExpectedReturn> lines) {
        for (var line : lines)
            changed.computeIfPresent(
                    ReturnKey.of(line), (_, _) -> Optional.of(new Former(entry, place, line)));
    }

    private static boolean brought(ReturnsWithdrawn gone, Former former) {
        return former.entry == gone.entry()
                && gone.first() <= former.place
                && former.place <= gone.last();
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>(joined());
        var some = new ArrayList<Former>();
        for (var was : changed.values()) {
            if (was.isEmpty()) continue;
            boolean full = some.size() == ReturnsListed.MOST_LINES;
            if (full || !some.isEmpty() && some.getFirst().entry != was.get().entry)
                facts.add(restored(some));
            some.add(was.get());
        }
        if (!some.isEmpty()) facts.add(restored(some));
        fresh.clear();
        changed.clear();
        return facts;
    }

    private static ReturnsRestored restored(List<Former> some) {
        var fact =
                new ReturnsRestored(
                        some.getFirst().entry, some.stream().map(Former::line).toList());
        some.clear();
        return fact;
    }

    /// Parts side by side as one, few enough that a bench act which passes waits little.
    private List<ReturnsWithdrawn> joined() {
        var joined = new ArrayList<ReturnsWithdrawn>();
        for (var part : fresh) {
            var last = joined.isEmpty() ? part : joined.getLast();
            boolean goesOn = last.last() + 1 == part.first() && part.last() - last.first() < 20;
            if (joined.isEmpty() || !goesOn) joined.add(part);
            else
                joined.set(
                        joined.size() - 1,
                        new ReturnsWithdrawn(part.entry(), last.first(), part.last()));
        }
        return joined;
    }
}
