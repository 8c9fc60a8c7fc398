package regrade.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;

import java.net.URL;
import java.util.ArrayList;

/// What stands over every screen, and shows and hides itself. It is made when it is first wanted:
/// on most days it is not.
///
/// @param wanted whether it has something to show
public record Overlay(URL fxml, Controllers controllers, ObservableValue<Boolean> wanted) {

    /// Lays it over the window once it is wanted.
    ///
    /// @return cut it when the window is drawn anew
    Subscription lay(Pane window, Words words) {
        var made = new ArrayList<View>();
        return wanted.subscribe(
                        now -> {
                            if (!now || !made.isEmpty()) return;
                            made.add(View.load(fxml, controllers, words));
                            window.getChildren().add(made.getFirst().root());
                        })
                .and(() -> made.forEach(view -> view.links().unsubscribe()));
    }
}
