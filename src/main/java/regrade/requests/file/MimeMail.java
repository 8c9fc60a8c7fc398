package regrade.requests.file;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.requests.MailText;
import regrade.requests.Oddity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one mail from its bytes.
public final class MimeMail {
    private static final MimeConfig LIMITS =
            new MimeConfig.Builder()
                    .setMaxHeaderCount(MailLimits.HEADERS)
                    .setMaxHeaderLen(MailLimits.HEADER)
                    .setMaxLineLen(MailLimits.HEADER)
                    .setMaxContentLen(MailLimits.MAIL)
                    .build();

    /// What a mail program makes of headers that are none is no damage.
    private static final Set<String> HARMLESS =
            Set.of(Event.INVALID_HEADER.toString(), Event.OBSOLETE_HEADER.toString());

    private static final Pattern NAMED_MAIL =
            Pattern.compile("name\\*?[0-9*]*=[^;]*\\.(eml|msg)\\b");
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<!--) \r?\n(?! |>|From )");

    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final MailHead head = new MailHead();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private boolean sound = true;
    private int depth;
    private int parts;

    /// headers of the part that is being read
    private String disposition = "";

    private String contentType = "";

    private MimeMail() {}

    public static OpenedMail read(byte[] bytes) {
        if (bytes.length > MailLimits.MAIL) return tooLarge();
        try {
            return new MimeMail().opened(bytes);
        } catch (MimeException e) {
            return beyondLimits();
        } catch (IOException e) {
            // a stream in memory fails where the mail is not what it says
            return beyondLimits();
        }
    }

    static OpenedMail tooLarge() {
        return new OpenedMail.Refused(
                UserMessage.bad(
                        "import.refused.mail-too-large", Remedy.CHECK_FILE, MailLimits.MAIL >> 20));
    }

    private static OpenedMail beyondLimits() {
        return new OpenedMail.Refused(
                UserMessage.bad("import.refused.mail-limits", Remedy.CHECK_FILE));
    }

    private OpenedMail opened(byte[] bytes) throws IOException, MimeException {
        var stream = new MimeTokenStream(LIMITS, new Damage(), null);
        // a mail in a mail is not read, it is odd
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        for (var state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) if (!take(state, stream)) return beyondLimits();
        return text();
    }

    /// Hears of what is not as it should be.
    private final class Damage extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropped) {
            if (!HARMLESS.contains(error)) oddities.add(Oddity.CUT_SHORT);
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }

    /// @return whether it stays within the limits
    private boolean take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> {
                disposition = "";
                contentType = "";
            }
            case T_FIELD -> takeField(stream.getField());
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_START_BODYPART -> parts++;
            case T_BODY -> {
                return takeBody(stream);
            }
            default -> {}
        }
        return depth <= MailLimits.DEPTH && parts <= MailLimits.PARTS;
    }

    private void takeField(Field field) {
        if (depth == 0) head.take(field);
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        var body = String.valueOf(field.getBody()).toLowerCase(Locale.ROOT);
        if (name.equals("content-disposition")) disposition = body;
        if (name.equals("content-type")) contentType = body;
    }

    private boolean takeBody(MimeTokenStream stream) throws IOException {
        var descriptor = stream.getBodyDescriptor();
        var type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        if (type.startsWith("message/") || namesMail()) oddities.add(Oddity.CARRIES_MAIL);
        boolean shown = !disposition.strip().startsWith("attachment");
        if (shown && type.equals("text/plain")) return takeText(stream, plain);
        if (shown && type.equals("text/html")) return takeText(stream, html);
        return true;
    }

    private boolean namesMail() {
        return NAMED_MAIL.matcher(disposition).find() || NAMED_MAIL.matcher(contentType).find();
    }

    private boolean takeText(MimeTokenStream stream, StringBuilder into) throws IOException {
        var bytes = stream.getDecodedInputStream().readNBytes(MailLimits.TEXT + 1);
        if (bytes.length > MailLimits.TEXT) return false;
        var part = PartText.of(bytes, charset(stream.getBodyDescriptor()));
        sound &= part.sound();
        into.append(contentType.contains("flowed") ? joined(part.text()) : part.text());
        if (!into.isEmpty()) into.append('\n');
        return into.length() <= MailLimits.TEXT;
    }

    private static String charset(BodyDescriptor descriptor) {
        return Optional.ofNullable(descriptor.getCharset()).orElse("");
    }

    /// Lines that were broken where a blank stands before their end.
    private static String joined(String flowed) {
        return SOFT_BREAK.matcher(flowed).replaceAll(" ");
    }

    private OpenedMail text() {
        if (head.isForged()) oddities.add(Oddity.NOT_AUTHENTIC);
        var drawn = Optional.of("");
        if (!html.isEmpty()) {
            var written = html.toString();
            if (!HtmlText.isWhole(written)) oddities.add(Oddity.CUT_SHORT);
            drawn = HtmlText.of(written);
        }
        if (drawn.isEmpty()) return beyondLimits();
        boolean both = !plain.toString().isBlank();
        var mail =
                new MailText(
                        head.messageId(),
                        head.sender(),
                        head.subject(),
                        head.sent(),
                        both ? plain.toString() : drawn.get(),
                        both ? drawn.get() : "",
                        oddities);
        return new OpenedMail.Opened(mail, sound);
    }
}
