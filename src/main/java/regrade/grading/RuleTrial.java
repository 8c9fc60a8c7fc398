package regrade.grading;

import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// What became of past units when other rules were tried on them.
///
/// @param tried units that were graded by both sets
/// @param chosen units among them whose grade a person had chosen; they stay as they are
/// @param moves units whose grade changes, by the grade they leave and the one they get
/// @param differences what that does to the expected net money, one amount a currency
/// @param unpriced changed units whose net money is not known before or after
/// @param units the first of the changed ones, the newest first
/// @param whole whether it was not cancelled
public record RuleTrial(
        int tried,
        int chosen,
        List<Move> moves,
        List<Money> differences,
        int unpriced,
        List<Changed> units,
        boolean whole) {
    /// As many changed units as are listed.
    public static final int LISTED = 300;

    public RuleTrial {
        moves = List.copyOf(moves);
        differences = List.copyOf(differences);
        units = List.copyOf(units);
    }

    /// Units that go from one grade to another.
    public record Move(Grade from, Grade to, int units) {}

    /// One unit whose grade changes.
    ///
    /// @param net expected net money where it would go by the rules in force, at today's prices
    /// @param then the same by the rules that were tried
    /// @param why the decisive reason of the new grade
    public record Changed(
            Reference unit,
            String title,
            Grade from,
            Grade to,
            Optional<Money> net,
            Optional<Money> then,
            Reason why) {
        /// What it earns more or less, if both are known in one currency.
        public Optional<Money> difference() {
            return then.flatMap(
                    after ->
                            net.filter(before -> before.currency().equals(after.currency()))
                                    .map(after::minus));
        }
    }

    /// How many units change.
    public int changed() {
        return moves.stream().mapToInt(Move::units).sum();
    }
}
