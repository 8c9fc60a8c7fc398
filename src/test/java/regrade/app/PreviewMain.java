package regrade.app;

import javafx.application.Application;

/// Starts a preview of a screen by its class name, from the class path.
public final class PreviewMain {
    private PreviewMain() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        var rest = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        Application.launch(Class.forName(arguments[0]).asSubclass(Application.class), rest);
    }
}
