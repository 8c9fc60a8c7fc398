package regrade.practice;

import java.util.List;

/// What is laid on the table for the course: products as a catalogue has them, and expected returns
/// as a report has them. Names come from the bundles, in the language that is spoken.
public final class Goods {
    private Goods() {}

    /// @param code `practice.product.<code>` names it, `practice.contents.<code>` says what belongs
    ///   to it
    /// @param category a code of the catalogue
    /// @param price what it sells for, with two decimals, in euro
    /// @param cost what it costs, with two decimals, in euro
    public record PracticeProduct(
            String code,
            String sku,
            String asin,
            String fnsku,
            String gtin,
            String category,
            String price,
            String cost,
            boolean serial) {}

    /// @param plate licence plate on the unit
    /// @param order number on the packing slip
    public record PracticeReturn(PracticeProduct product, String plate, String order) {}

    static final PracticeProduct LAMP =
            new PracticeProduct(
                    "lamp",
                    "PR-LAMP",
                    "B0PRACTIC1",
                    "X00PRCT001",
                    "9520000000011",
                    "general",
                    "14.90",
                    "5.20",
                    false);
    static final PracticeProduct HEADSET =
            new PracticeProduct(
                    "headset",
                    "PR-HEADSET",
                    "B0PRACTIC2",
                    "X00PRCT002",
                    "9520000000028",
                    "electronics",
                    "59.90",
                    "22.00",
                    true);
    static final PracticeProduct KETTLE =
            new PracticeProduct(
                    "kettle",
                    "PR-KETTLE",
                    "B0PRACTIC3",
                    "X00PRCT003",
                    "9520000000035",
                    "appliances",
                    "39.90",
                    "14.50",
                    false);
    static final PracticeProduct BOTTLE =
            new PracticeProduct(
                    "bottle",
                    "PR-BOTTLE",
                    "B0PRACTIC4",
                    "X00PRCT004",
                    "9520000000042",
                    "general",
                    "12.90",
                    "4.10",
                    false);
    static final PracticeProduct SPEAKER =
            new PracticeProduct(
                    "speaker",
                    "PR-SPEAKER",
                    "B0PRACTIC5",
                    "X00PRCT005",
                    "9520000000059",
                    "electronics",
                    "249.00",
                    "90.00",
                    false);

    /// Everything that the course has in its catalogue.
    public static List<PracticeProduct> products() {
        return List.of(LAMP, HEADSET, KETTLE, BOTTLE, SPEAKER);
    }
}
