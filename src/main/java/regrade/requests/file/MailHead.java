package regrade.requests.file;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a mail's headers say of it.
final class MailHead {
    private static final Set<String> WANTED =
            Set.of("from", "date", "subject", "message-id", "authentication-results");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern FOLD = Pattern.compile("\r?\n(?=[ \t])");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern FAILED = Pattern.compile("\\bdmarc\\s*=\\s*fail\\b");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9.-]{1,255}");
    private static final int LONGEST = 2000;

    private final Map<String, String> first = new HashMap<>();
    private boolean severalSenders;

    void take(Field field) {
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (!WANTED.contains(name)) return;
        var before = first.putIfAbsent(name, unfolded(field));
        severalSenders |= before != null && name.equals("from");
    }

    private static String unfolded(Field field) {
        var raw = field.getRaw();
        var text =
                raw == null
                        ? String.valueOf(field.getBody())
                        : PartText.of(raw.toByteArray(), "").text();
        var body = raw == null ? text : text.substring(text.indexOf(':') + 1);
        var line = FOLD.matcher(body).replaceAll("");
        // a line end that is none, or a zero byte, is taken for an attack by what reads it on
        return CONTROL.matcher(line).replaceAll(" ").strip();
    }

    private String said(String name) {
        return first.getOrDefault(name, "");
    }

    String messageId() {
        return cut(said("message-id").replaceAll("[<>\\s]", ""));
    }

    String subject() {
        var subject = cut(said("subject"));
        try {
            return DecoderUtil.decodeEncodedWords(subject, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            return subject;
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// The domain of the one sender, lower case; empty if there is none, or not one alone.
    String sender() {
        if (severalSenders || said("from").length() > LONGEST) return "";
        var mailboxes = LenientAddressParser.DEFAULT.parseAddressList(said("from")).flatten();
        if (mailboxes.size() != 1) return "";
        var domain = mailboxes.getFirst().getDomain();
        var lower = domain == null ? "" : domain.toLowerCase(Locale.ROOT);
        return DOMAIN.matcher(lower).matches() ? lower : "";
    }

    Optional<Instant> sent() {
        if (said("date").length() > LONGEST) return Optional.empty();
        var date = DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", said("date")), null);
        return Optional.ofNullable(date.getDate())
                .map(when -> when.toInstant())
                .filter(when -> when.isAfter(EARLIEST) && when.isBefore(LATEST));
    }

    /// Whether the server that received it found that the sender is not who it says: the topmost
    /// result is that server's.
    boolean isForged() {
        return FAILED.matcher(said("authentication-results").toLowerCase(Locale.ROOT)).find();
    }
}
