package regrade.requests;

import regrade.requests.file.WrittenMail;

import java.nio.charset.StandardCharsets;

/// Mails about a few orders, as bytes.
public final class BuyersMails {
    private BuyersMails() {}

    /// @param number of the order, from 1 to 9
    /// @param hour of the day at which it was sent, of two digits
    public static byte[] request(int number, int hour) {
        return mail(number, hour, "amazon.com", Mails.ENGLISH.plain());
    }

    /// Takes that request back.
    public static byte[] cancellation(int number, int hour) {
        return mail(number, hour, "amazon.com", Mails.ENGLISH.cancelling().plain());
    }

    /// A mail that somebody has to look at.
    public static byte[] odd(int number) {
        return mail(number, 10, "amazon.com.evil.example", Mails.ENGLISH.plain());
    }

    /// The number of the order in these mails.
    public static String order(int number) {
        return Mails.ORDER.substring(0, Mails.ORDER.length() - 1) + number;
    }

    private static byte[] mail(int number, int hour, String sender, String body) {
        var bytes = WrittenMail.mail(number + "-" + hour + "@x", sender, WrittenMail.plain(body));
        var whole = new String(bytes, StandardCharsets.ISO_8859_1);
        return WrittenMail.bytes(
                whole.replace(Mails.ORDER, order(number)).replace("18:30:00", hour + ":30:00"));
    }
}
