package regrade.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/// How the window is coloured; `theme.<code>` in the bundles names it.
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The theme of a setting; light for anything else.
    public static Theme of(String code) {
        return DARK.code.equals(code) ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Colours the whole program and this window, at once. On the screen's thread.
    public void colour(Scene scene) {
        colour();
        // the same ones set again would be read again
        if (!scene.getStylesheets().equals(sheets())) scene.getStylesheets().setAll(sheets());
    }

    /// Colours the whole program, but for what our own style sheets say. On the screen's thread.
    public void colour() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    /// Colours a window that holds no control, with as little as can be read soon. On the screen's
    /// thread.
    public void colourBare(Scene scene) {
        scene.getStylesheets().setAll(sheet(code), sheet("opening"));
    }

    /// Our own style sheets for this theme: its colours, then what uses them.
    List<String> sheets() {
        return List.of(
                sheet(code), sheet("regrade"), sheet("bench"), sheet("pages"), sheet("practice"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(
                        Theme.class.getResource("/regrade/theme/" + name + ".css"), name)
                .toExternalForm();
    }
}
