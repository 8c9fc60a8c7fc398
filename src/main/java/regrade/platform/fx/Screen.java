package regrade.platform.fx;

import java.net.URL;

/// One screen of the window, as a feature offers it to the shell.
///
/// @param code lower case; `screen.<code>` in the bundles names it
/// @param icon literal of a Material Design icon, e.g. `mdi2h-history`
/// @param fxml beside its controller's package, with the screen's parts
/// @param controllers make the controllers of `fxml` and its parts
/// @param shown told each time the screen comes to the front, on the screen's thread
public record Screen(String code, String icon, URL fxml, Controllers controllers, Runnable shown) {}
