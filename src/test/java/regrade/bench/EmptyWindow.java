package regrade.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The yardstick of the start: a window out of an empty FXML file, which makes the file that
/// `regrade.started.file` names at its second frame and closes.
public final class EmptyWindow extends Application {
    public static void main(String[] arguments) {
        launch(EmptyWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) throws IOException {
        var root = FXMLLoader.<Parent>load(EmptyWindow.class.getResource("empty.fxml"));
        stage.setScene(new Scene(root));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames < 2) return;
                stop();
                started(stage);
            }
        }.start();
    }

    private static void started(Stage stage) {
        try {
            Files.createFile(Path.of(System.getProperty("regrade.started.file")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean("regrade.started.exit")) stage.close();
    }
}
