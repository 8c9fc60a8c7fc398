package regrade.requests.file;

import regrade.requests.Mails;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/// Mails as bytes, as mail programs write them.
public final class WrittenMail {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private WrittenMail() {}

    /// How a text is put into a mail.
    public enum Transfer {
        PLAIN("8bit"),
        QUOTED("quoted-printable"),
        BASE64("base64");

        private final String name;

        Transfer(String name) {
            this.name = name;
        }
    }

    /// One text and how it is written.
    public record Part(String type, String text, String charset, Transfer transfer) {
        private String written() {
            var bytes = text.replace("\n", "\r\n").getBytes(Charset.forName(charset));
            var body =
                    switch (transfer) {
                        case PLAIN -> new String(bytes, StandardCharsets.ISO_8859_1);
                        case QUOTED -> quoted(bytes);
                        case BASE64 -> Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
                    };
            return "Content-Type: %s; charset=%s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s"
                    .formatted(type, charset, transfer.name, body);
        }
    }

    public static Part plain(String text) {
        return new Part("text/plain", text, "utf-8", Transfer.PLAIN);
    }

    public static Part html(String text) {
        return new Part("text/html", text, "utf-8", Transfer.QUOTED);
    }

    static String quoted(byte[] bytes) {
        var text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xff;
            if (value == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                text.append("\r\n");
                column = 0;
                i++;
                continue;
            }
            boolean itself = value > ' ' && value < 0x7f && value != '=';
            var sign = itself ? String.valueOf((char) value) : "=%02X".formatted(value);
            if (column + sign.length() > 75) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(sign);
            column += sign.length();
        }
        return text.append("\r\n").toString();
    }

    public static byte[] mail(String id, String sender, Part... parts) {
        return bytes(head(id, "Amazon <no-reply@" + sender + ">") + content(parts));
    }

    /// The headers but for those of the content.
    public static String head(String id, String from) {
        return """
               Return-Path: <bounce@example.org>\r
               From: %s\r
               To: Seller <seller@shop.example>\r
               Date: %s\r
               Subject: =?utf-8?Q?Return_authorization_request_for_?=\r
                =?utf-8?Q?order_113-0000001-0000001?=\r
               Message-ID: <%s>\r
               MIME-Version: 1.0\r
               """
                .formatted(from, DATE.format(Mails.SENT.atOffset(ZoneOffset.UTC)), id);
    }

    public static String content(Part... parts) {
        if (parts.length == 1) return parts[0].written();
        var text =
                new StringBuilder("Content-Type: multipart/alternative;\r\n boundary=\"=_b\"\r\n");
        text.append("\r\nThis is a mail of several parts.\r\n");
        for (var part : parts) text.append("--=_b\r\n").append(part.written()).append("\r\n");
        return text.append("--=_b--\r\n").toString();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A mailbox as mboxrd quotes it.
    public static byte[] mailbox(String lineEnd, byte[]... mails) {
        var box = new ByteArrayOutputStream();
        for (var mail : mails) {
            box.writeBytes(bytes("From bounce@example.org Fri Feb 27 18:30:00 2026" + lineEnd));
            var text = new String(mail, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
            var quoted = text.replaceAll("(?m)^(>*From )", ">$1");
            box.writeBytes(bytes((quoted + "\n\n").replace("\n", lineEnd)));
        }
        return box.toByteArray();
    }
}
