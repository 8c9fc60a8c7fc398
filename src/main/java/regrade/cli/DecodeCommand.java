package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.scan.Barcode;
import regrade.scan.DecodeImage.Decoded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade decode IMAGE…`: every bar code in each picture.
@Command(name = "decode")
final class DecodeCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", descriptionKey = "cli.decode.image")
    private List<Path> images = List.of();

    DecodeCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var decode = workplace.decodeImage();
        var rows = new ArrayList<Map<String, Object>>();
        boolean readable = true;
        for (var image : images) {
            var barcodes =
                    switch (decode.decode(image)) {
                        case Decoded.Found found -> found.barcodes();
                        case Decoded.Refused refused -> {
                            terminal.problem(image, refused.why());
                            readable = false;
                            yield List.<Barcode>of();
                        }
                    };
            rows.add(row(image, barcodes));
            if (!options.json()) print(image, barcodes);
        }
        if (options.json()) terminal.json(rows);
        return readable ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void print(Path image, List<Barcode> barcodes) {
        for (var barcode : barcodes)
            terminal.line(
                    image + "\t" + barcode.format() + "\t" + terminal.visible(barcode.text()));
        if (barcodes.isEmpty()) terminal.say("cli.decode.none", image.toString());
    }

    private static Map<String, Object> row(Path image, List<Barcode> barcodes) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", image.toString());
        row.put("barcodes", barcodes.stream().map(DecodeCommand::row).toList());
        return row;
    }

    private static Map<String, Object> row(Barcode barcode) {
        var row = new LinkedHashMap<String, Object>();
        row.put("format", barcode.format());
        row.put("text", barcode.text());
        row.put("aim", barcode.aim());
        return row;
    }
}
