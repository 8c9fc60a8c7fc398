package regrade.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.platform.fx.Theme;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.Locale;

/// The language and the theme of the window as the settings want them. On the screen's thread.
public final class Appearance {
    private final Words words;
    private final Locale system;
    private final Languages languages = new Languages();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    /// @param system the language of the machine, for a bench that chose none
    public Appearance(Words words, Locale system) {
        this.words = words;
        this.system = system;
    }

    /// Takes the settings over; what changed is redrawn at once.
    public void apply(BenchSettings settings) {
        theme.set(Theme.of(settings.get(Setting.THEME)));
        words.speak(languages.choose(settings.get(Setting.LANGUAGE), system));
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// The language after the one spoken now, around.
    public Locale nextLanguage() {
        var all = languages.all();
        return all.get((all.indexOf(words.language()) + 1) % all.size());
    }

    public Theme otherTheme() {
        return theme.get().other();
    }
}
