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
        var mail = String.join(".", "mail", protocol);
        boolean implicit = server.security() == Security.TLS;
        var is = new Properties();
        is.put(mail + ".ssl.socketFactory", sockets);
        // else a line that cannot be secured would be tried again with another trust
        is.put(mail + ".socketFactory.fallback", "false");
        is.put(mail + ".ssl.enable", Boolean.toString(implicit));
        is.put(mail + ".starttls.enable", Boolean.toString(!implicit));
        is.put(mail + ".starttls.required", Boolean.toString(!implicit));
        is.put(mail + ".auth", "true");
        is.put(mail + ".auth.mechanisms", "PLAIN LOGIN");
        is.put(mail + ".connectiontimeout", Long.toString(patience.connect().toMillis()));
        is.put(mail + ".timeout", Long.toString(patience.answer().toMillis()));
        is.put(mail + ".writetimeout", Long.toString(patience.answer().toMillis()));
        // of a mail its bytes are wanted, whole or not at all
        is.put(mail + ".partialfetch", "false");
        is.put(mail + ".quitwait", "false");
        // the name of this machine is nobody's business; a literal is allowed (RFC 5321 §4.1.3)
        is.put(mail + ".localhost", "[127.0.0.1]");
        return new MailSession(Session.getInstance(is), sockets);
    }

    /// An address in brackets is one of IPv6.
    static String host(MailServer server) {
        var host = server.host();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
