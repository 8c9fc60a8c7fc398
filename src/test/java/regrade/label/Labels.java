package regrade.label;

import regrade.grading.Grade;
import regrade.kernel.CheckCharacter;
import regrade.kernel.Reference;

import java.util.Map;

/// Labels for the tests.
public final class Labels {
    public static final Reference UNIT = reference("7K20M3QX4");

    public static final LabelWords ENGLISH =
            new Words(
                    Map.of(
                            Grade.N, "New",
                            Grade.A, "Like new",
                            Grade.B, "Very good",
                            Grade.C, "Good",
                            Grade.D, "Acceptable",
                            Grade.X, "Parts or scrap"),
                    "Bin ",
                    "COPY ",
                    Map.of("amazon-used", "Amazon used", "ebay-refurbished", "eBay refurbished"));

    public static final LabelWords FRENCH =
            new Words(
                    Map.of(
                            Grade.N, "Neuf",
                            Grade.A, "Comme neuf",
                            Grade.B, "Très bon",
                            Grade.C, "Bon",
                            Grade.D, "Acceptable",
                            Grade.X, "Pièces ou rebut"),
                    "Bac ",
                    "COPIE ",
                    Map.of(
                            "amazon-used",
                            "Amazon Seconde main",
                            "ebay-refurbished",
                            "eBay reconditionné"));

    private Labels() {}

    private record Words(
            Map<Grade, String> grades,
            String binWord,
            String copyWord,
            Map<String, String> channels)
            implements LabelWords {
        @Override
        public String grade(Grade grade) {
            return grades.get(grade);
        }

        @Override
        public String channel(String code) {
            return channels.getOrDefault(code, code);
        }

        @Override
        public String bin(String bin) {
            return binWord + bin;
        }

        @Override
        public String copy(int number) {
            return copyWord + number;
        }
    }

    /// The reference of nine characters and the check character that fits them.
    public static Reference reference(String payload) {
        return new Reference(payload + CheckCharacter.of(payload));
    }

    public static LabelContent aLabel() {
        return titled("Casque Bluetooth Aurio H7, noir");
    }

    public static LabelContent titled(String title) {
        return new LabelContent(UNIT, title, "AUR-H7-BLK", Grade.B, "ebay-refurbished", "C-14", 1);
    }

    public static LabelContent of(Reference unit) {
        return new LabelContent(
                unit, "Casque", "AUR-H7-BLK", Grade.B, "ebay-refurbished", "C-14", 1);
    }
}
