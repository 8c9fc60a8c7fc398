package regrade.fba;

import regrade.fba.WatchedLine.What;
import regrade.kernel.ClientId;
import regrade.kernel.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// The lines that tell of Amazon's programmes. Answers come from the projection.
public interface WatchedLines {
    /// Products of which it happened to any unit, those with the most units first, at most `most`.
    List<Counted> counts(What what, int most);

    /// How many units it was in each month, the newest month first, at most `most`.
    List<InMonth> months(What what, ClientId client, String subject, int most);

    /// What the graded units of a product were sold for, by currency.
    List<Money> sums(ClientId client, String subject);

    /// The newest lines of a product, at most `most`.
    List<WatchedLine> newest(What what, ClientId client, String subject, int most);

    /// @param subject a SKU of the client
    record Counted(ClientId client, String subject, long units, LocalDate first, LocalDate last) {}

    record InMonth(YearMonth month, long units) {}
}
