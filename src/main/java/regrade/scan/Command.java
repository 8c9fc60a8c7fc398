package regrade.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the printed command sheet can say, so that the bench runs from the scanner alone.
///
/// A printed code holds only `0-9 A-Z`, so that every keyboard layout can be undone, and is no
/// other kind of code.
public enum Command {
    DIGIT_0("0"),
    DIGIT_1("1"),
    DIGIT_2("2"),
    DIGIT_3("3"),
    DIGIT_4("4"),
    DIGIT_5("5"),
    DIGIT_6("6"),
    DIGIT_7("7"),
    DIGIT_8("8"),
    DIGIT_9("9"),
    REST_OK("RESTOK"),
    SAVE("SAVE"),
    PHOTO("PHOTO"),
    PARK("PARK"),
    RESUME("RESUME"),
    UNDO("UNDO"),
    CANCEL("CANCEL"),
    GRADE("GRADING"),
    ROUTE("NEXTROUTE"),
    NEXT_PAGE("NEXTPAGE"),
    REPRINT("REPRINT"),
    PARTS("PARTS"),
    REWORK("REWORK"),
    INSIDE("INSIDE"),
    CAMERA("CAMERA"),
    DAY_CLOSE("DAYCLOSE");

    private static final String PREFIX = "RGCMD";

    private final String word;

    Command(String word) {
        this.word = word;
    }

    /// What its symbol on the sheet holds.
    public String code() {
        return PREFIX + word;
    }

    /// What texts call it, e.g. `restok`: `command.<name>` in the bundles says it in words.
    public String spoken() {
        return word.toLowerCase(Locale.ROOT);
    }

    /// The digit it stands for, 0 to 9, if it is a digit key.
    public Optional<Integer> digit() {
        return word.length() == 1 ? Optional.of(word.charAt(0) - '0') : Optional.empty();
    }

    public static Optional<Command> parse(String scanned) {
        if (scanned.length() > 20) return Optional.empty();
        var folded = scanned.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(command -> command.code().equals(folded)).findFirst();
    }
}
