package regrade.post;

import java.util.Locale;

/// Where a mail server is and whom it knows us as.
public record MailServer(String host, int port, Security security, String user) {
    /// Whose mail this is, wherever the server listens.
    public String account() {
        return user + "@" + host.toLowerCase(Locale.ROOT);
    }

    /// How TLS begins; without it nothing is said.
    public enum Security {
        TLS("tls"),
        STARTTLS("starttls");

        private final String code;

        Security(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Security of(String code) {
            return code.equals(STARTTLS.code) ? STARTTLS : TLS;
        }
    }
}
