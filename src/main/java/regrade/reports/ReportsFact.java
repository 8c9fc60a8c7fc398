package regrade.reports;

import regrade.intake.ClosesImport;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What marketplaces' reports said.
public sealed interface ReportsFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("report-lines-listed", ReportLinesListed.class),
                    FactKind.of("report-imported", ReportImported.class),
                    FactKind.of("report-lines-withdrawn", ReportLinesWithdrawn.class),
                    FactKind.of("report-lines-restored", ReportLinesRestored.class));

    /// Lines of reports as they are from now on.
    sealed interface ReportLinesTold extends ReportsFact {
        /// Of report.
        String kind();

        /// The lines with their names.
        List<ReportLine> lines();
    }

    /// Some lines of a report that are new or say something else than before; a part of an import.
    ///
    /// @param kind of report
    /// @param names of the cells of each line
    record ReportLinesListed(String kind, List<String> names, List<Row> rows)
            implements ReportLinesTold {
        /// Few, because replay counts its transactions in facts.
        public static final int MOST_LINES = 10;

        public ReportLinesListed {
            names = List.copyOf(names);
            rows = List.copyOf(rows);
        }

        /// @param lines at least one, all of one file
        static ReportLinesListed of(String kind, List<ReportLine> lines) {
            return new ReportLinesListed(
                    kind, lines.getFirst().names(), lines.stream().map(Row::of).toList());
        }

        @Override
        public List<ReportLine> lines() {
            return rows.stream().map(row -> row.line(names)).toList();
        }
    }

    /// A line without the names of its cells.
    record Row(
            ClientId client,
            Optional<LocalDate> day,
            String order,
            String sku,
            String asin,
            String fnsku,
            String tracking,
            long quantity,
            LineKey key,
            List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private static Row of(ReportLine line) {
            return new Row(
                    line.client(),
                    line.day(),
                    line.order(),
                    line.sku(),
                    line.asin(),
                    line.fnsku(),
                    line.tracking(),
                    line.quantity(),
                    line.key(),
                    line.cells());
        }

        private ReportLine line(List<String> names) {
            return new ReportLine(
                    client, day, order, sku, asin, fnsku, tracking, quantity, key, names, cells);
        }
    }

    /// A report was taken in; closes its import.
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    record ReportImported(
            String kind,
            String file,
            String sha256,
            long read,
            long added,
            long updated,
            long known,
            long rejected)
            implements ReportsFact, ClosesImport {}

    /// Some lines that are gone, because the import that brought them was taken back; at most
    /// [ReportLinesListed#MOST_LINES].
    ///
    /// @param entry the number of that import's act
    record ReportLinesWithdrawn(long entry, String kind, List<LineKey> keys)
            implements ReportsFact {
        public ReportLinesWithdrawn {
            keys = List.copyOf(keys);
        }
    }

    /// Some lines that say again what they said before an import that was taken back; at most
    /// [ReportLinesListed#MOST_LINES].
    ///
    /// @param entry the number of the act that said it first
    record ReportLinesRestored(long entry, String kind, List<String> names, List<Row> rows)
            implements ReportLinesTold {
        public ReportLinesRestored {
            names = List.copyOf(names);
            rows = List.copyOf(rows);
        }

        /// @param lines at least one, all said by that act and with the same names
        static ReportLinesRestored of(long entry, String kind, List<ReportLine> lines) {
            return new ReportLinesRestored(
                    entry, kind, lines.getFirst().names(), lines.stream().map(Row::of).toList());
        }

        @Override
        public List<ReportLine> lines() {
            return rows.stream().map(row -> row.line(names)).toList();
        }
    }
}
