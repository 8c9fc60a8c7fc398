package regrade.requests.file;

import regrade.intake.ImportKind;
import regrade.intake.Report;
import regrade.intake.Reports;
import regrade.requests.ReadReturnMail;
import regrade.requests.RequestsJudge;
import regrade.requests.ReturnRequests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Opens mails: a single one, a file of a mail folder, or a mailbox of many.
public final class ReturnMails implements Reports {
    /// What mails turn out to be in.
    public static final ImportKind KIND = new ImportKind("return-mails");

    private static final int START = 1 << 16;
    private static final int MOST_HEADERS = 200;
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,100}) ?:.*");

    /// Headers that mails have and hardly anything else; two of them tell a mail.
    private static final Set<String> TELLING =
            Set.of(
                    "from",
                    "date",
                    "subject",
                    "message-id",
                    "mime-version",
                    "received",
                    "return-path",
                    "delivered-to",
                    "content-type",
                    "reply-to",
                    "dkim-signature");

    private final Supplier<ReadReturnMail> reading;
    private final ReturnRequests requests;

    /// @param reading for one file
    public ReturnMails(Supplier<ReadReturnMail> reading, ReturnRequests requests) {
        this.reading = reading;
        this.requests = requests;
    }

    @Override
    public Optional<Report<?>> open(Path file) {
        try {
            if (!Files.isRegularFile(file)) return Optional.empty();
            var start = start(file);
            boolean mailbox = MailFile.isSeparator(firstLine(start));
            if (!mailbox && !isMail(start)) return Optional.empty();
            var lines = new MailLines(file, new MailFile(file, mailbox), reading.get());
            return Optional.of(new Report<>(KIND, lines, new RequestsJudge(requests)));
        } catch (IOException e) {
            throw MailLines.unreadable(file, e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static byte[] firstLine(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Whether it begins with headers.
    private static boolean isMail(byte[] start) {
        var told = new HashSet<String>();
        var lines = new String(start, StandardCharsets.ISO_8859_1).lines().limit(MOST_HEADERS);
        boolean first = true;
        for (var line : lines.toList()) {
            if (line.isEmpty()) break;
            boolean folded = !first && (line.startsWith(" ") || line.startsWith("\t"));
            first = false;
            if (folded) continue;
            var header = HEADER.matcher(line);
            if (!header.matches()) return false;
            var name = header.group(1).toLowerCase(Locale.ROOT);
            if (TELLING.contains(name)) told.add(name);
        }
        return told.size() >= 2;
    }
}
