package regrade.app;

import regrade.history.CapsuleWords;
import regrade.platform.i18n.Words;

/// The words in a capsule, from the bundles of the language that is spoken.
record SpokenCapsuleWords(Words words) implements CapsuleWords {
    @Override
    public String language() {
        return words.language().getLanguage();
    }

    @Override
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    @Override
    public String named(String prefix, String code) {
        return words.named(prefix, code);
    }
}
