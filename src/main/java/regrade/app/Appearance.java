package regrade.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.platform.fx.Theme;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.Locale;
import java.util.Optional;

/// The language and the theme of the window as the settings want them. On the screen's thread.
public final class Appearance {
    private final Words words;
    private final Locale system;
    private final Languages languages = new Languages();
    private Optional<String> named;
    private Optional<String> stored = Optional.empty();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    /// @param system the language of the machine, for a bench that chose none
    /// @param named what the program was started with: stands before the stored choice until
    ///   somebody chooses anew; empty for none
    public Appearance(Words words, Locale system, Optional<String> named) {
        this.words = words;
        this.system = system;
        this.named = named;
    }

    /// Takes the settings over; what changed is redrawn at once.
    public void apply(BenchSettings settings) {
        theme.set(Theme.of(settings.get(Setting.THEME)));
        words.speak(languages.choose(wanted(settings.get(Setting.LANGUAGE)), system));
    }

    /// Somebody chose this language: from now on it is the settings' word again.
    void speak(String chosen) {
        named = Optional.empty();
        words.speak(languages.choose(chosen, system));
    }

    private String wanted(String chosen) {
        if (stored.filter(before -> !before.equals(chosen)).isPresent()) named = Optional.empty();
        stored = Optional.of(chosen);
        return named.orElse(chosen);
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
