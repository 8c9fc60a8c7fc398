package regrade.fba;

import static regrade.history.Phrase.said;

import regrade.catalog.Catalog;
import regrade.catalog.Packaging;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.fba.WatchedLine.What;
import regrade.history.Phrase;
import regrade.inspection.PastUnits;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Progress;
import regrade.kernel.Sku;
import regrade.reports.ReportLines;
import regrade.returns.DispositionCount;
import regrade.returns.ExpectedReturns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks through what the reports tell of Amazon's programmes, and names what is worth a look.
public final class WatchFba {
    private static final int MOST_PRODUCTS = 2_000;
    private static final int MOST_UNITS = 50_000;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_ROWS = 100;

    private final Ports ports;
    private final Clock clock;

    /// Where it looks.
    public record Ports(
            WatchedLines lines,
            ExpectedReturns returns,
            ReportLines reports,
            Catalog catalog,
            PastUnits units) {}

    /// @param clock of the bench
    public WatchFba(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /// The gravest first.
    ///
    /// @return empty if it was cancelled
    public Optional<List<Finding>> look(Progress progress) {
        var watched = new Asked(progress);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < WatchRule.ALL.size(); i++) {
            progress.at(i, WatchRule.ALL.size());
            if (progress.cancelled()) return Optional.empty();
            findings.addAll(WatchRule.ALL.get(i).findings(watched));
        }
        if (progress.cancelled()) return Optional.empty();
        findings.sort(
                Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::units, Comparator.reverseOrder())
                        .thenComparing(Finding::subject));
        return Optional.of(findings);
    }

    /// What is behind a finding: figures, months, lines and units at the bench.
    public List<Phrase> rows(Finding finding) {
        var rows = new ArrayList<>(finding.figures());
        finding.seen().forEach(unit -> rows.add(said("fba.row.unit", unit)));
        for (var what : of(finding.kind()))
            for (var sku : finding.skus()) {
                if (rows.size() > MOST_ROWS) return rows;
                rows(what, finding.client(), sku, rows);
            }
        return rows;
    }

    private static List<What> of(Finding.Kind kind) {
        return switch (kind) {
            case EVALUATION_OFF, SIGHTED -> List.of();
            case CONTRADICTS, NEW_GROUP -> List.of(What.REPACKAGED, What.PENDING);
            case REPACKAGED -> List.of(What.REPACKAGED);
            case REGRADED -> List.of(What.REGRADED);
        };
    }

    private void rows(What what, ClientId client, String sku, List<Phrase> rows) {
        for (var month : ports.lines.months(what, client, sku, MOST_MONTHS))
            rows.add(
                    said(
                            "fba.row.month." + what.code(),
                            month.month().toString(),
                            month.units(),
                            sku));
        for (var line : ports.lines.newest(what, client, sku, MOST_ROWS)) rows.add(row(line));
    }

    private static Phrase row(WatchedLine line) {
        // keys: fba.row.line.*
        return said(
                "fba.row.line." + line.what().code(),
                line.day(),
                line.order().isEmpty() ? "–" : line.order(),
                line.sku(),
                line.units(),
                line.number().isEmpty() ? "–" : line.number(),
                line.money().<Object>map(money -> money).orElse("–"));
    }

    /// Asks the ports as the rules want it.
    private final class Asked implements Watched {
        private final Progress progress;

        private Asked(Progress progress) {
            this.progress = progress;
        }

        @Override
        public LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        }

        @Override
        public List<WatchedLines.Counted> counts(What what) {
            return ports.lines.counts(what, MOST_PRODUCTS);
        }

        @Override
        public List<Money> sums(ClientId client, String subject) {
            return ports.lines.sums(client, subject);
        }

        @Override
        public Optional<Packaging> packaging(ClientId client, String sku) {
            return sku.isEmpty()
                    ? Optional.empty()
                    : ports.catalog.find(client, new Sku(sku)).flatMap(Product::packaging);
        }

        @Override
        public Optional<String> group(String sku) {
            return ports.reports.ofSku("fee-preview", sku, 1).stream()
                    .map(line -> line.cell("product-group"))
                    .filter(group -> !group.isEmpty())
                    .findFirst();
        }

        @Override
        public List<DispositionCount> dispositions(LocalDate from, LocalDate to) {
            return ports.returns.dispositions(from, to);
        }

        @Override
        public List<Sighting> sightings() {
            var seen = new ArrayList<Sighting>();
            ports.units.newest(
                    MOST_UNITS,
                    unit -> {
                        if (unit.answers().to(Sighting.QUESTION).filter(Answer::fault).isPresent())
                            seen.add(new Sighting(unit.unit(), unit.product()));
                        return !progress.cancelled();
                    });
            return seen;
        }
    }
}
