package regrade.post;

import java.util.regex.Pattern;

/// What one mail address looks like: a plain one (RFC 5321 §4.1.2), without a name, quotes or
/// comments.
final class MailAddress {
    private static final int MOST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?=.{1,64}@)"
                            + ATOM
                            + "(?:\\."
                            + ATOM
                            + ")*@"
                            + LABEL
                            + "(?:\\."
                            + LABEL
                            + ")*");

    private MailAddress() {}

    static boolean fits(String text) {
        return text.length() <= MOST && SHAPE.matcher(text).matches();
    }

    static String checked(String what, String text) {
        if (!fits(text)) throw new IllegalArgumentException(what + " is no mail address");
        return text;
    }

    static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
