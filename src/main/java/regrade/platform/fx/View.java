package regrade.platform.fx;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Subscription;

import regrade.platform.i18n.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;

/// One loaded FXML file: its nodes, and what its controllers listen to.
///
/// @param links cut them when the view is taken away for good
public record View(Parent root, Subscription links) {

    /// Loads the file in the language spoken now.
    ///
    /// @throws UncheckedIOException if it cannot be read or does not fit its controller; a fault of
    ///   the program
    public static View load(URL fxml, Controllers controllers, Words words) {
        var made = new ArrayList<>();
        var loader = new FXMLLoader(fxml, words.texts());
        loader.setControllerFactory(
                type -> {
                    var controller = controllers.make(type);
                    made.add(controller);
                    return controller;
                });
        try {
            Parent root = loader.load();
            var links =
                    made.stream()
                            .filter(Linked.class::isInstance)
                            .map(controller -> ((Linked) controller).links())
                            .toArray(Subscription[]::new);
            return new View(root, Subscription.combine(links));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
