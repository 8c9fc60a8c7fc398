package regrade.platform.fx;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's own dialogs, over the window that has the focus.
public final class SystemFilePicker implements FilePicker {
    @Override
    public List<Path> files(String title, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (!endings.isEmpty()) {
            var patterns = endings.stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
        }
        List<File> chosen = chooser.showOpenMultipleDialog(owner());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
    }

    private static Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> Window.getWindows().getFirst());
    }
}
