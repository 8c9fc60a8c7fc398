package regrade.platform.lettering;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Texts from outside, the wicked ones often.
public final class Texts {
    private Texts() {}

    public static Arbitrary<String> wicked() {
        var pieces =
                Arbitraries.of(
                        "^FS",
                        "^XZ",
                        "^XA",
                        "~JA",
                        "~HS",
                        "^FO0,0^GB456,256,128^FS",
                        "\\&",
                        "_5E",
                        "_",
                        "\"",
                        "\\",
                        ">8",
                        ">;",
                        "^CC!",
                        "~CT#",
                        "\u0000",
                        "\u001d",
                        "\n",
                        "\r\n",
                        "\t",
                        "\u007f",
                        "\u0085",
                        "\u200f",
                        "\u202e",
                        "\u2066",
                        "\ufeff",
                        "é",
                        "ß",
                        "Œ",
                        "€",
                        "שלום",
                        "مرحبا",
                        "Привет",
                        "日本語",
                        "🎧",
                        "👩‍👩‍👧",
                        "🇫🇷",
                        "e\u0301\u0301",
                        "\ud83d",
                        "\udc00",
                        "\uffff",
                        "ﬁ",
                        "Ａ",
                        " ",
                        "\u00a0",
                        "W",
                        "title");
        var anything = Arbitraries.strings().all().ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
