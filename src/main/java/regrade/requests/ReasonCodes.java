package regrade.requests;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The codes of the reasons that mails give as labels.
public final class ReasonCodes {
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:RO_)?(?:CR-)?(AMZ-PG-[A-Z-]{2,40}|[A-Z]{3,20}(?:_[A-Z]{2,20}){0,5})");
    private static final Map<String, String> LABELS = labels();

    private ReasonCodes() {}

    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (var line : Resource.lines("reasons.txt")) {
            int blank = line.indexOf(' ');
            labels.put(key(line.substring(blank + 1)), line.substring(0, blank));
        }
        return Map.copyOf(labels);
    }

    /// The code of a label, empty if it is not known. A code may stand for its label.
    public static String of(String label) {
        var known = LABELS.get(key(label));
        if (known != null) return known;
        var code = CODE.matcher(label);
        return code.matches() ? code.group(1) : "";
    }

    private static String key(String label) {
        var key = MailWords.key(PlainText.of(label));
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
