package regrade.platform.i18n;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/// French texts whose signs stay on the line of their word: `« mot »`, `mot :`, `mot ?`. The file
/// holds plain spaces, which every editor shows alike.
final class NoBreakTexts extends ResourceBundle {
    private static final String SPACE = "\u00a0";
    private static final String THIN = "\u202f";

    private final Map<String, String> texts = new HashMap<>();

    NoBreakTexts(ResourceBundle plain) {
        for (var key : plain.keySet()) texts.put(key, joined(plain.getString(key)));
    }

    static String joined(String text) {
        return text.replace("« ", "«" + SPACE)
                .replace(" »", SPACE + "»")
                .replace(" :", SPACE + ":")
                .replace(" ;", THIN + ";")
                .replace(" ?", THIN + "?")
                .replace(" !", THIN + "!");
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
