package regrade.app;

import regrade.checklist.Answer;
import regrade.cli.Terminal;
import regrade.history.BuildCapsule.Request;
import regrade.history.BuildCapsule.Result;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules.Place;
import regrade.inspection.Correction;
import regrade.inspection.Draft;
import regrade.inspection.Opening;
import regrade.inspection.UnitRow;
import regrade.inspection.Worksheet;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.photo.Mark;
import regrade.photo.Picture;
import regrade.photo.Pictures;
import regrade.photo.Spot;
import regrade.platform.i18n.Words;
import regrade.settings.Setting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A bench in a process of its own that imports and inspects until it is killed, saying on standard
/// output what it was told is saved.
final class KilledBench {
    static final int LINES = 40;

    private static final int SKUS = 7;

    private static final byte[] JPEG = Pictures.jpeg(1);

    private KilledBench() {}

    /// @param arguments the data folder, the number of the first report to import, and after how
    ///   many reports it ends by itself
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var words = new Words(Locale.ENGLISH, ZoneId.of("UTC"));
        var terminal = new Terminal(System.out, System.err, words);
        int first = Integer.parseInt(arguments[1]);
        try (var bench =
                (Bench) new LocalWorkplace(Clock.systemUTC()).open(Optional.of(folder), terminal)) {
            say("OPEN");
            drawing(bench);
            priced(bench, folder);
            for (int number = first; number - first < Integer.parseInt(arguments[2]); number++)
                work(bench, folder, number);
        }
        System.exit(0);
    }

    /// As many as can be set are drawn for a second look.
    private static void drawing(Bench bench) {
        bench.changeSettings().change(Map.of(Setting.SECOND_LOOK, "20"));
    }

    /// What has a price may be worth its rework.
    private static void priced(Bench bench, Path folder) throws IOException {
        var rows = new StringBuilder("sku,title,category,price,landed cost,currency\n");
        for (int sku = 0; sku < SKUS; sku++)
            rows.append("SKU-%d,Lamp,electronics,79.90,31.00,EUR\n".formatted(sku));
        var file = folder.resolveSibling("catalogue.csv");
        bench.importFile().run(Files.writeString(file, rows), Progress.NONE);
    }

    private static void work(Bench bench, Path folder, int number) throws IOException {
        var file =
                Files.writeString(
                        folder.resolveSibling("report-" + number + ".csv"), report(number));
        say("IMPORTING " + number);
        bench.importFile().run(file, Progress.NONE);
        say("IMPORTED " + number);
        for (int line = 0; line < LINES; line++) {
            inspect(bench, plate(number, line), line);
            if (line % 10 == 9) putRight(bench, line);
        }
    }

    private static void inspect(Bench bench, String plate, int line) {
        if (!(bench.openUnit().open(plate) instanceof Opening.Opened opened)) return;
        var unit = opened.worksheet().draft().unit();
        say("OPENED " + plate + " " + unit);
        bench.checkUnit().press(unit, 0, 1 + line % 3);
        say("ANSWERED " + unit);
        if (line % 3 == 0) photograph(bench, unit);
        if (line % 7 == 5) takeBack(bench, unit);
        if (line % 6 == 3) bench.checkUnit().route(unit, Optional.of(Worksheet.REWORK));
        // every fifth stays a draft, parked by the next one
        if (line % 5 == 4) return;
        bench.saveInspection().restIsFine(unit);
        say("SAVED " + unit);
        if (line % 2 == 0) {
            bench.openUnit().open(unit.text());
            say("CONFIRMED " + unit);
        }
        if (line % 6 == 3) rework(bench, unit);
        if (line % 5 == 1) prove(bench, unit);
        if (line % 2 == 1) lookAgain(bench);
    }

    /// The last act of the unit is undone, whichever it was.
    private static void takeBack(Bench bench, Reference unit) {
        bench.checkUnit().answer(unit, "cosmetic", Optional.of(Answer.DAMAGED));
        bench.undoLastAct().undo();
        say("UNDONE " + unit);
    }

    /// The last units at once, to a bin that only this act names.
    private static void putRight(Bench bench, int line) {
        var bin = "T-" + bench.journal().last();
        var units = bench.stores().units().recent(5).stream().map(UnitRow::unit).toList();
        var done = bench.correctUnits().correct(units, new Correction.ToBin(bin)).preview();
        for (var change : done.changes()) say("CORRECTED " + change.to().unit() + " " + bin);
    }

    /// A second look that is begun and never done.
    private static void lookAgain(Bench bench) {
        for (var waiting : bench.lookAgain().waiting(2)) {
            var look = waiting.answer("manual", Optional.of(Answer.MISSING));
            bench.lookAgain().keep(look);
            say("LOOKED " + look.unit());
        }
    }

    private static void prove(Bench bench, Reference unit) {
        var request = new Request(unit, CapsulePurpose.SAFE_T, new Place.Usual());
        if (bench.buildCapsule().build(request, Progress.NONE) instanceof Result.Built built)
            say("PROVED " + built.written().file().getFileName());
    }

    private static void rework(Bench bench, Reference unit) {
        if (bench.reworkUnit().takeUp(unit).isEmpty()) return;
        say("REWORKING " + unit);
        bench.reworkUnit().startOrStop(unit);
        bench.reworkUnit().startOrStop(unit);
        bench.reworkUnit().tick(unit, 1);
        say("TICKED " + unit);
        bench.reworkUnit().done(unit);
        bench.saveInspection().restIsFine(unit);
        say("REWORKED " + unit);
    }

    private static void photograph(Bench bench, Reference unit) {
        bench.photographUnit().photograph(unit, new Picture.OfCamera(photo(unit)));
        say("PHOTOGRAPHED " + unit);
        var taken = opened(bench, unit).photos().getLast().photo();
        var crack = new Mark.Arrow(new Spot(0.1, 0.1), Spot.MIDDLE);
        var copy = bench.evidence().drawMarks().draw(taken, List.of(crack)).orElseThrow();
        bench.evidence().markPhoto().keep(unit, taken, copy);
        say("MARKED " + unit);
    }

    private static Draft opened(Bench bench, Reference unit) {
        return Draft.of(unit, bench.journal().ofUnit(unit)).orElseThrow();
    }

    /// A picture that only this unit has: what follows the end of a JPEG is not drawn.
    static byte[] photo(Reference unit) {
        var mark = unit.text().getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(JPEG, JPEG.length + mark.length);
        System.arraycopy(mark, 0, content, JPEG.length, mark.length);
        return content;
    }

    private static void say(String line) {
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        out.println(line);
        out.flush();
    }

    static String plate(int report, int line) {
        return "LPNHE%04d%05d".formatted(report, line);
    }

    static String report(int number) {
        var rows =
                new StringBuilder(
                        "return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,"
                                + "detailed-disposition,reason,status,license-plate-number,customer-comments\n");
        for (int line = 0; line < LINES; line++)
            rows.append(
                            "2026-11-18T15:00:00+00:00,403-%07d-%07d,SKU-%d,B0C4XK7V2D,X001T4P9QZ,Lamp,1,ORY1,"
                                    .formatted(number, line, line % SKUS))
                    .append("CUSTOMER_DAMAGED,DEFECTIVE,Unit returned to inventory,")
                    .append(plate(number, line))
                    .append(",\n");
        return rows.toString();
    }
}
