package regrade.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be set on a bench; `setting.<code>` in the bundles names it.
public enum Setting {
    /// `fr`, `en`, or empty for the system's.
    LANGUAGE("language", ""),
    /// `light` or `dark`.
    THEME("theme", "light"),
    BENCH_NAME("bench-name", "1"),
    INSPECTOR("inspector", "Inspector"),
    /// The client whose goods a report without a client column announces.
    CLIENT("client", "OWN"),
    /// ISO 4217 code of amounts in files that name none.
    CURRENCY("currency", "EUR"),
    /// `on`: `Enter` stands between the last answer and saving.
    CONFIRM_SAVE("confirm-save", "off"),
    /// `on`: questions stand in the order in which faults are found on the SKU.
    LEARN_ORDER("learn-order", "on"),
    SOUNDS("sounds", "on"),
    /// Percent of the inspected units that somebody looks at again, without knowing what was found.
    SECOND_LOOK("second-look", "0"),
    /// `file`, `tcp` or `system`.
    PRINTER("printer", "file"),
    /// `host:port` of a ZPL printer.
    PRINTER_ADDRESS("printer-address", ""),
    /// Name of one of the system's printers.
    PRINTER_NAME("printer-name", ""),
    /// Label size in millimetres, `WxH`.
    LABEL_SIZE("label-size", "57x32"),
    /// Dots per millimetre of the ZPL printer: 8, 12 or 24.
    LABEL_DENSITY("label-density", "8"),
    /// A local camera's number, or the `http` address of an MJPEG stream, or an `rtsp` address;
    /// empty for none. The user part and query of an address are hidden, see [LocalSecrets].
    CAMERA("camera", ""),
    /// `off`, `auto` for finding out how the scale speaks, or a code of its protocol.
    SCALE("scale", "off"),
    /// The serial port of the scale, as the system names it.
    SCALE_PORT("scale-port", ""),
    /// Bits a second.
    SCALE_SPEED("scale-speed", "9600"),
    /// Data bits, parity and stop bits, as `8N1`.
    SCALE_FRAME("scale-frame", "8N1"),
    /// Folder whose files are taken in as they appear; empty for none.
    IMPORT_FOLDER("import-folder", ""),
    /// When somebody answers requests, see [WorkingHours]; empty for nobody's hours.
    WORKING_HOURS("working-hours", "1-5 08:00-17:00"),
    /// Folder where sealed batches go; empty for the data folder's own.
    BATCH_FOLDER("batch-folder", ""),
    /// The IMAP server whose mails are taken in; empty for none.
    MAIL_IN_HOST("mail-in-host", ""),
    MAIL_IN_PORT("mail-in-port", "993"),
    /// `tls` from the first byte, or `starttls`; never without.
    MAIL_IN_SECURITY("mail-in-security", "tls"),
    MAIL_IN_USER("mail-in-user", ""),
    MAIL_IN_FOLDER("mail-in-folder", "INBOX"),
    /// Minutes between two looks into the mailbox.
    MAIL_IN_MINUTES("mail-in-minutes", "5"),
    /// `on`: what was taken in is marked as read in the mailbox.
    MAIL_IN_MARK("mail-in-mark", "off"),
    /// The SMTP server that takes replies; empty for none.
    MAIL_OUT_HOST("mail-out-host", ""),
    MAIL_OUT_PORT("mail-out-port", "465"),
    /// As [#MAIL_IN_SECURITY].
    MAIL_OUT_SECURITY("mail-out-security", "tls"),
    MAIL_OUT_USER("mail-out-user", ""),
    /// The address that replies come from.
    MAIL_FROM("mail-from", ""),
    /// PEM file of the company's own certificate authority; empty for those the system trusts.
    MAIL_AUTHORITY("mail-authority", "");

    private final String code;
    private final String initial;

    Setting(String code, String initial) {
        this.code = code;
        this.initial = initial;
    }

    public String code() {
        return code;
    }

    /// Its value until somebody sets it.
    public String initial() {
        return initial;
    }

    /// The values it takes, if there are a few only that a list can show.
    public List<String> choices() {
        return switch (this) {
            case SCALE -> SettingRule.SCALES;
            case SCALE_SPEED -> SettingRule.SPEEDS;
            case SCALE_FRAME -> SettingRule.FRAMES;
            case MAIL_IN_SECURITY, MAIL_OUT_SECURITY -> SettingRule.SECURITIES;
            default -> List.of();
        };
    }

    public static Optional<Setting> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
