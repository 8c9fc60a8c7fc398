package regrade.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.platform.fx.Theme;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// How the window looked when it was last used: the settings that it needs before the data folder
/// is open, so that it does not open white in a dark hall. A copy: what counts stands in the
/// journal, and losing this file costs a moment in the usual look.
///
/// @param language code of the stored choice, empty for the system's
record LastLook(Theme theme, String language) {
    private static final Logger LOG = LoggerFactory.getLogger(LastLook.class);
    private static final int MOST_BYTES = 40;

    /// Before anything is set.
    static final LastLook USUAL = new LastLook(Theme.LIGHT, "");

    /// Never throws: whatever is wrong with the file, the usual look is as good.
    static LastLook read(Path folder) {
        try (var in = Files.newInputStream(file(folder))) {
            var text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII);
            var words = text.strip().split(" ", 2);
            return new LastLook(Theme.of(words[0]), words.length < 2 ? "" : words[1]);
        } catch (IOException e) {
            return USUAL;
        }
    }

    /// Keeps how the settings want it now. Not forced to the disk, and no matter if it cannot be
    /// written.
    ///
    /// @return whether it is kept
    static synchronized boolean keep(Settings settings, Path folder) {
        var now = of(settings.current());
        if (read(folder).equals(now)) return true;
        var beside = folder.resolve("look.part");
        try {
            Files.writeString(beside, now.theme.code() + " " + now.language);
            Files.move(
                    beside,
                    file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.info("look not kept", e);
            return false;
        }
    }

    private static LastLook of(BenchSettings settings) {
        return new LastLook(Theme.of(settings.get(Setting.THEME)), settings.get(Setting.LANGUAGE));
    }

    private static Path file(Path folder) {
        return folder.resolve("look");
    }
}
