package regrade.settings;

import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Text;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/// Which values each setting takes.
final class SettingRule {
    private static final int MOST = 1_000;
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");
    // a name, an IPv4 address, or an IPv6 address in brackets
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<host>[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]):(?<port>\\d{1,5})");
    private static final Pattern SIZE = Pattern.compile("(?<width>\\d{1,4})x(?<height>\\d{1,4})");

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,189}");

    static final List<String> SECURITIES = List.of("tls", "starttls");
    static final List<String> SCALES =
            List.of(
                    "off", "auto", "mt-sics", "toledo", "nci", "and", "sbi", "ohaus", "kern",
                    "print");
    static final List<String> SPEEDS =
            List.of("1200", "2400", "4800", "9600", "19200", "38400", "57600", "115200");
    static final List<String> FRAMES =
            List.of("8N1", "7E1", "7O1", "8E1", "8O1", "7N2", "7E2", "7O2", "8N2");

    private SettingRule() {}

    static boolean allows(Setting setting, String value) {
        return value.length() <= MOST
                && value.chars().noneMatch(Character::isISOControl)
                && fits(setting, value);
    }

    private static boolean fits(Setting setting, String value) {
        return switch (setting) {
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
            case THEME -> List.of("light", "dark").contains(value);
            case BENCH_NAME -> fits(() -> Text.line("bench name", value, 30));
            case INSPECTOR -> fits(() -> new Inspector(value));
            case CLIENT -> fits(() -> new ClientId(value));
            case CURRENCY -> currency(value);
            case CONFIRM_SAVE, LEARN_ORDER, SOUNDS, MAIL_IN_MARK ->
                    List.of("on", "off").contains(value);
            case SECOND_LOOK -> value.matches("\\d{1,2}") && Integer.parseInt(value) <= 20;
            case PRINTER -> List.of("file", "tcp", "system").contains(value);
            case PRINTER_ADDRESS -> value.isEmpty() || address(value);
            case PRINTER_NAME -> value.isEmpty() || fits(() -> Text.line("printer", value, 200));
            case LABEL_SIZE -> size(value);
            case LABEL_DENSITY -> List.of("8", "12", "24").contains(value);
            case CAMERA -> value.isEmpty() || value.matches("\\d{1,2}") || stream(value);
            case SCALE -> SCALES.contains(value);
            case SCALE_PORT -> value.isEmpty() || fits(() -> Text.line("port", value, 200));
            case SCALE_SPEED -> SPEEDS.contains(value);
            case SCALE_FRAME -> FRAMES.contains(value);
            case WORKING_HOURS -> WorkingHours.parse(value).isPresent();
            case IMPORT_FOLDER, BATCH_FOLDER, MAIL_AUTHORITY -> value.isEmpty() || folder(value);
            case MAIL_IN_HOST, MAIL_OUT_HOST -> value.isEmpty() || HOST.matcher(value).matches();
            case MAIL_IN_PORT, MAIL_OUT_PORT ->
                    value.matches("\\d{1,5}") && possible(Integer.parseInt(value));
            case MAIL_IN_SECURITY, MAIL_OUT_SECURITY -> SECURITIES.contains(value);
            case MAIL_IN_USER, MAIL_OUT_USER ->
                    value.isEmpty() || fits(() -> Text.line("user", value, 200));
            case MAIL_IN_FOLDER -> fits(() -> Text.line("folder", value, 200));
            case MAIL_IN_MINUTES -> value.matches("\\d{1,4}") && minutes(value);
            case MAIL_FROM -> value.isEmpty() || MAIL.matcher(value).matches();
        };
    }

    private static boolean fits(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean currency(String value) {
        return fits(
                () -> {
                    // gold and test codes have no minor units, so no price can be in them
                    if (Currency.getInstance(value).getDefaultFractionDigits() < 0)
                        throw new IllegalArgumentException("no currency of prices: " + value);
                });
    }

    private static boolean address(String value) {
        var parts = ADDRESS.matcher(value);
        if (!parts.matches()) return false;
        return possible(Integer.parseInt(parts.group("port")));
    }

    private static boolean minutes(String value) {
        int minutes = Integer.parseInt(value);
        return minutes >= 1 && minutes <= 1_440;
    }

    private static boolean possible(int port) {
        return port >= 1 && port <= 65_535;
    }

    /// From the smallest roll that holds both symbols to what a 4-inch printer takes, in
    /// millimetres.
    private static boolean size(String value) {
        var parts = SIZE.matcher(value);
        if (!parts.matches()) return false;
        int width = Integer.parseInt(parts.group("width"));
        int height = Integer.parseInt(parts.group("height"));
        return width >= 42 && width <= 110 && height >= 25 && height <= 200;
    }

    private static boolean stream(String value) {
        return fits(
                () -> {
                    var address = URI.create(value);
                    boolean web =
                            List.of("http", "https", "rtsp")
                                    .contains(String.valueOf(address.getScheme()));
                    if (!web || address.getHost() == null || doubtful(address))
                        throw new IllegalArgumentException("no stream");
                });
    }

    /// A password with a `/` in it ends the address's first part early, and would be shown with its
    /// path; the rest of what was shown in place of a password is none.
    private static boolean doubtful(URI address) {
        boolean port = address.getPort() == -1 || possible(address.getPort());
        return !port
                || address.getRawAuthority().endsWith(":")
                || address.getRawPath().contains("@")
                || CameraAddress.hides(address.toString());
    }

    /// Absolute, so that it means the same wherever the program is started from.
    private static boolean folder(String value) {
        try {
            return Path.of(value).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
