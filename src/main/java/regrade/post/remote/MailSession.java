package regrade.post.remote;

import jakarta.mail.Session;

import regrade.post.MailServer;
import regrade.post.MailServer.Security;

import java.util.Properties;

/// One conversation with a mail server, as the mail library wants it described. Without TLS nothing
/// is said, least of all the password.
record MailSession(Session session, TlsSockets sockets) {
    /// @param protocol `imap` or `smtp`
    static MailSession of(
            String protocol, MailServer server, TlsSockets sockets, Patience patience) {
        var prefix = "mail." + protocol + ".";
        boolean implicit = server.security() == Security.TLS;
        var is = new Properties();
        is.put(prefix + "ssl.socketFactory", sockets);
        // else a line that cannot be secured would be tried again with another trust
        is.put(prefix + "socketFactory.fallback", "false");
        is.put(prefix + "ssl.enable", Boolean.toString(implicit));
        is.put(prefix + "starttls.enable", Boolean.toString(!implicit));
        is.put(prefix + "starttls.required", Boolean.toString(!implicit));
        is.put(prefix + "auth.mechanisms", "PLAIN LOGIN");
        is.put(prefix + "connectiontimeout", Long.toString(patience.connect().toMillis()));
        is.put(prefix + "timeout", Long.toString(patience.answer().toMillis()));
        is.put(prefix + "writetimeout", Long.toString(patience.answer().toMillis()));
        // of a mail its bytes are wanted, whole or not at all
        is.put("mail.imap.partialfetch", "false");
        is.put("mail.smtp.auth", "true");
        is.put("mail.smtp.quitwait", "false");
        // the name of this machine is nobody's business; a literal is allowed (RFC 5321 §4.1.3)
        is.put("mail.smtp.localhost", "[127.0.0.1]");
        return new MailSession(Session.getInstance(is), sockets);
    }

    /// An address in brackets is one of IPv6.
    static String host(MailServer server) {
        var host = server.host();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
