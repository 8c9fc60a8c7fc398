package regrade.dayclose.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import regrade.checklist.Question;
import regrade.dayclose.BatchFolders.Source;
import regrade.dayclose.InspectionLine;
import regrade.grading.Reason;
import regrade.inspection.Draft;
import regrade.platform.file.SafeCsv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Inspections for people's spreadsheets and other programs' imports.
final class InspectionCsv {
    private static final List<String> HEADER =
            List.of(
                    "entry",
                    "status",
                    "reference",
                    "saved_at",
                    "inspector",
                    "client",
                    "sku",
                    "asin",
                    "fnsku",
                    "gtin",
                    "lpn",
                    "order",
                    "declared",
                    "scanned",
                    "serial",
                    "title",
                    "answers",
                    "grade",
                    "proposed_grade",
                    "reasons",
                    "override",
                    "rules",
                    "route",
                    "bin",
                    "net_minor",
                    "currency",
                    "spent_seconds");

    private InspectionCsv() {}

    static void write(OutputStream out, Source<InspectionLine> lines) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(SafeCsv.MARK);
        // not closed: the stream is forced to disk first
        var csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        csv.writeRecord(HEADER);
        lines.each(line -> csv.writeRecord(cells(line)));
        csv.flush();
        writer.flush();
    }

    private static List<String> cells(InspectionLine line) {
        var unit = line.unit();
        var product = unit.opening().product();
        var announced = unit.opening().expected().map(expected -> expected.line());
        var save = line.save();
        var route = save.route();
        return List.of(
                Long.toString(line.entry()),
                line.status().code(),
                unit.unit().text(),
                OffsetDateTime.ofInstant(line.time(), line.zone())
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString(),
                SafeCell.text(line.who().name()),
                SafeCell.code(product.client().text()),
                SafeCell.code(product.sku().text()),
                SafeCell.code(product.asin()),
                SafeCell.code(product.fnsku()),
                SafeCell.code(product.gtin()),
                SafeCell.code(announced.map(expected -> expected.lpn()).orElse("")),
                SafeCell.code(announced.map(expected -> expected.orderId()).orElse("")),
                announced.isPresent() ? "yes" : "no",
                SafeCell.code(unit.opening().scanned()),
                SafeCell.code(unit.serial()),
                SafeCell.text(product.title()),
                SafeCell.text(answers(unit)),
                save.grade().code(),
                save.proposal().grade().code(),
                SafeCell.text(
                        save.proposal().reasons().stream()
                                .map(InspectionCsv::reason)
                                .collect(Collectors.joining("; "))),
                save.override().map(other -> other.reason().code()).orElse(""),
                Integer.toString(save.proposal().rules()),
                SafeCell.code(route.channel()),
                SafeCell.code(route.bin()),
                route.net().map(net -> Long.toString(net.minorUnits())).orElse(""),
                route.net().map(net -> net.currency().getCurrencyCode()).orElse(""),
                Long.toString(save.spent().toSeconds()));
    }

    /// Question and answer by their codes, in the order of the checklist.
    private static String answers(Draft unit) {
        return unit.checklist().questions().stream()
                .map(Question::id)
                .flatMap(
                        id ->
                                unit
                                        .answers()
                                        .to(id)
                                        .map(answer -> id + "=" + answer.code())
                                        .stream())
                .collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        return reason.part().isEmpty() ? reason.code() : reason.code() + ":" + reason.part();
    }
}
