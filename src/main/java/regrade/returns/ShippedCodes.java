package regrade.returns;

import regrade.scan.Code.Imei;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The codes of the units that were shipped to the buyer, where a return's report tells them in
/// columns of its own.
public final class ShippedCodes {
    private static final Set<String> SERIALS =
            Set.of(
                    "serial",
                    "serials",
                    "serialno",
                    "serialnumber",
                    "serialnumbers",
                    "shippedserial",
                    "shippedserialnumber",
                    "sn",
                    "imei",
                    "imei1",
                    "imei2",
                    "imeinumber",
                    "numerodeserie",
                    "noserie",
                    "numeroserie",
                    "numerosdeserie",
                    "numeroimei",
                    "seriennummer");
    private static final Set<String> TRANSPARENCY =
            Set.of("transparency", "transparencycode", "transparencyid", "codetransparency");
    private static final List<String> RETURN_NUMBERS = List.of("amazon-rma-id", "merchant-rma-id");
    private static final int MOST = 50;

    private ShippedCodes() {}

    /// @param transparency whether Transparency codes are wanted, not serial numbers
    public static List<String> in(ExpectedReturn line, boolean transparency) {
        var wanted = transparency ? TRANSPARENCY : SERIALS;
        return line.extra().entrySet().stream()
                .filter(column -> wanted.contains(folded(column.getKey())))
                // a line of several units names several
                .flatMap(column -> Arrays.stream(column.getValue().split("[,;|\t\n]+")))
                .filter(text -> !text.isBlank())
                .sorted()
                .limit(MOST)
                .toList();
    }

    /// The devices that were shipped, by which a line can be found.
    public static List<Imei> imeis(ExpectedReturn line) {
        return in(line, false).stream()
                .flatMap(text -> Imei.parse(text.strip()).stream())
                .distinct()
                .toList();
    }

    /// What a line is found by beside its licence plate, order and product: those devices, and the
    /// numbers of the return itself.
    public static List<String> findable(ExpectedReturn line) {
        var numbers =
                Stream.concat(
                                RETURN_NUMBERS.stream().map(name -> said(line, name)),
                                Stream.of(parcel(said(line, "tracking-id"))))
                        .filter(number -> !number.isEmpty() && number.length() <= 120);
        return Stream.concat(imeis(line).stream().map(Imei::text), numbers).distinct().toList();
    }

    /// Those that this one can be held against: a phone's IMEI says nothing about its serial
    /// number.
    public static List<String> like(String read, List<String> shipped) {
        return shipped.stream().filter(text -> alike(read, text)).toList();
    }

    private static String said(ExpectedReturn line, String name) {
        return line.extra().getOrDefault(name, "");
    }

    /// A parcel's number as scans give it.
    private static String parcel(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static boolean alike(String read, String shipped) {
        boolean imei = Imei.fits(shipped);
        return Imei.fits(read) ? imei : Imei.shaped(read) || !imei;
    }

    private static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
