package regrade.fba;

import static regrade.history.Phrase.said;

import regrade.fba.Finding.Kind;
import regrade.fba.Finding.Period;
import regrade.fba.WatchedLine.What;
import regrade.fba.WatchedLines.Counted;
import regrade.history.Phrase;

import java.util.List;
import java.util.Optional;

/// Sales by Grade and Resell, which are recovery of the seller's own SKU and no sales of new units
/// (fba-programs.md §5).
final class RegradedRule {
    private RegradedRule() {}

    static List<Finding> sales(Watched watched) {
        return watched.counts(What.REGRADED).stream().map(one -> finding(watched, one)).toList();
    }

    private static Finding finding(Watched watched, Counted one) {
        List<Phrase> sums =
                watched.sums(one.client(), one.subject()).stream()
                        .map(sum -> said("fba.row.sum", sum))
                        .toList();
        return new Finding(
                Kind.REGRADED,
                one.client(),
                one.subject(),
                one.units(),
                Optional.of(new Period(one.first(), one.last())),
                sums.isEmpty()
                        ? said("fba.what.regraded-unknown", one.units(), one.subject())
                        : said(
                                "fba.what.regraded",
                                one.units(),
                                one.subject(),
                                new Phrase.Listed(sums)),
                List.of(one.subject()),
                List.of(),
                List.of());
    }
}
