package regrade.app;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.CommandSheet;
import regrade.platform.i18n.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts the command sheet into a folder of the person's own, in the language that is spoken.
final class SheetFile {
    private final Words words;
    private final CommandSheet sheet;

    SheetFile(Words words, CommandSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /// Replaces the one that was made there before.
    ///
    /// @throws Problem if it cannot be written
    UserMessage into(Path folder) {
        var name = "regrade-commands-" + words.language().getLanguage() + ".pdf";
        var file = folder.resolve(name);
        try {
            Files.write(file, sheet.draw());
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("settings.sheet-failed", Remedy.RETRY, folder.toString()), e);
        }
        return UserMessage.done("settings.sheet-made", file.toString());
    }
}
