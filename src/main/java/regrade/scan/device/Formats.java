package regrade.scan.device;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;

import regrade.scan.Symbology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// ZXing's words in ours.
final class Formats {
    static final Map<DecodeHintType, Object> LINEAR =
            Map.of(
                    DecodeHintType.POSSIBLE_FORMATS,
                    List.of(
                            BarcodeFormat.EAN_13,
                            BarcodeFormat.EAN_8,
                            BarcodeFormat.UPC_A,
                            BarcodeFormat.UPC_E,
                            BarcodeFormat.CODE_128,
                            BarcodeFormat.CODE_39,
                            BarcodeFormat.ITF),
                    // without it the separators of GS1-128 vanish and lot and serial run together
                    DecodeHintType.ASSUME_GS1,
                    Boolean.TRUE);

    static final Map<DecodeHintType, Object> MATRIX =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private static final Set<String> GS1 = Set.of("]C1", "]d2", "]Q3");
    private static final char GROUP_SEPARATOR = 29;

    private Formats() {}

    static Optional<Symbology> symbology(Result result) {
        return switch (result.getBarcodeFormat()) {
            case EAN_13 -> Optional.of(Symbology.EAN_13);
            case EAN_8 -> Optional.of(Symbology.EAN_8);
            case UPC_A -> Optional.of(Symbology.UPC_A);
            case UPC_E -> Optional.of(Symbology.UPC_E);
            case CODE_128 -> Optional.of(Symbology.CODE_128);
            case CODE_39 -> Optional.of(Symbology.CODE_39);
            case ITF -> Optional.of(Symbology.ITF);
            case QR_CODE -> Optional.of(Symbology.QR_CODE);
            case DATA_MATRIX -> Optional.of(Symbology.DATA_MATRIX);
            default -> Optional.empty();
        };
    }

    static String aim(Result result) {
        var metadata = result.getResultMetadata();
        var aim = metadata == null ? null : metadata.get(ResultMetadataType.SYMBOLOGY_IDENTIFIER);
        return aim instanceof String text ? text : "";
    }

    /// The content alone: GS1-128 comes with its identifier in front, GS1 DataMatrix with a
    /// separator, and a last separator separates nothing.
    static String text(Result result, String aim) {
        var text = result.getText();
        if (!GS1.contains(aim)) return text;
        int from = text.startsWith(aim) ? aim.length() : 0;
        int to = text.length();
        while (from < to && text.charAt(from) == GROUP_SEPARATOR) from++;
        while (to > from && text.charAt(to - 1) == GROUP_SEPARATOR) to--;
        return text.substring(from, to);
    }
}
