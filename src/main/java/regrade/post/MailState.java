package regrade.post;

import java.util.Arrays;

/// Where a mail stands.
public enum MailState {
    WAITING("waiting"),
    /// The line that hands it over was allowed, and no outcome is known.
    BEGUN("begun"),
    UNSURE("unsure"),
    SENT("sent"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String code;

    MailState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException if there is none
    public static MailState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("state of a mail: " + code));
    }
}
