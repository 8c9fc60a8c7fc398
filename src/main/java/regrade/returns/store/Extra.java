package regrade.returns.store;

import java.util.Map;
import java.util.TreeMap;

/// A report's unknown columns as one text. Neither names nor values hold control signs, so these
/// part them.
final class Extra {
    private Extra() {}

    static String text(Map<String, String> extra) {
        if (extra.isEmpty()) return "";
        var text = new StringBuilder();
        new TreeMap<>(extra)
                .forEach(
                        (name, value) -> text.append(name).append('\t').append(value).append('\n'));
        return text.toString();
    }

    static Map<String, String> of(String text) {
        var extra = new TreeMap<String, String>();
        text.lines()
                .forEach(
                        line -> {
                            int tab = line.indexOf('\t');
                            extra.put(line.substring(0, tab), line.substring(tab + 1));
                        });
        return extra;
    }
}
