package regrade.requests.file;

import regrade.requests.MailText;
import regrade.requests.OddMail;
import regrade.requests.ReadReturnMail;
import regrade.requests.Readers;
import regrade.requests.Reading;
import regrade.requests.ReturnRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What coverage-guided fuzzing feeds with bytes: a mail, a mailbox, HTML, or a mail's text, by the
/// first of them. Run by the profile `fuzz`, not by the build.
public final class MailFuzz {
    private static final ReadReturnMail READING = Readers.own();
    private static final Instant SENT = Instant.parse("2026-02-27T18:30:00Z");

    private MailFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) return;
        var rest = Arrays.copyOfRange(input, 1, input.length);
        switch (input[0] & 3) {
            case 0 -> read(rest);
            case 1 -> readBox(rest);
            case 2 -> HtmlText.of(new String(rest, StandardCharsets.UTF_8));
            default -> readText(new String(rest, StandardCharsets.UTF_8));
        }
    }

    private static void read(byte[] mail) {
        if (MimeMail.read(mail) instanceof OpenedMail.Opened opened) check(opened.mail());
    }

    private static void readText(String text) {
        check(new MailText("1@x", "amazon.fr", text, Optional.of(SENT), text, "", Set.of()));
    }

    private static void readBox(byte[] box) throws IOException {
        Path file = Files.createTempFile("fuzz", ".mbox");
        try {
            Files.write(file, box);
            long read = 0;
            try (var mails = new MailFile(file, true)) {
                for (var mail = mails.next(); mail.isPresent(); mail = mails.next())
                    read += mail.get().bytes().map(bytes -> bytes.length).orElse(0);
            }
            if (read > box.length) throw new AssertionError("more than there is");
        } finally {
            Files.delete(file);
        }
    }

    private static void check(MailText mail) {
        switch (READING.read(mail)) {
            case Reading.Requested asks -> check(asks.request());
            case Reading.Cancelled _, Reading.NotARequest _ -> {}
            case Reading.WaitsForALook odd -> {
                if (OddMail.of(mail, odd.why()).text().length() > 8000)
                    throw new AssertionError("too long");
            }
        }
    }

    private static void check(ReturnRequest request) {
        if (request.items().isEmpty() || request.comment().length() > 60_000)
            throw new AssertionError(request);
        for (var item : request.items())
            if (item.quantity() < 1 || item.quantity() > 999 || item.reason().isEmpty())
                throw new AssertionError(item);
    }
}
