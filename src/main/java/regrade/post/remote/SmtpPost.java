package regrade.post.remote;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Problem;
import regrade.post.MailLogin;
import regrade.post.OutgoingMail;
import regrade.post.Post;
import regrade.post.PostFailure;
import regrade.post.remote.DotTransport.Answer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Sends mail by SMTP, inside TLS only.
public final class SmtpPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    // a server's answers are short (RFC 5321 §4.5.3.1.5 asks for 512 bytes a line)
    private static final GuardedInput.Most MOST = new GuardedInput.Most(8_192, 4L << 20, 0);
    // RFC 4954 §6: none of these is about the mail
    private static final Set<Integer> ABOUT_THE_LOGIN = Set.of(530, 534, 535, 538);
    // RFC 5321 §4.2.2: the server closes
    private static final int CLOSING = 421;

    private final Patience patience;
    private final Clock clock;

    public SmtpPost(Patience patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public Line line(MailLogin login) {
        return new SmtpLine(login);
    }

    @Override
    public Optional<PostFailure> test(MailLogin login) {
        var line = new SmtpLine(login);
        try (line) {
            line.open();
            return Optional.empty();
        } catch (MailFault | MessagingException | RuntimeException e) {
            return Optional.of(line.failure(e));
        }
    }

    private static PostFailure logged(Optional<DotTransport> transport, Throwable e) {
        var failure =
                transport.flatMap(DotTransport::broken).orElseGet(() -> MailProblems.failure(e));
        LOG.info("outgoing mail: {}", failure.code());
        return failure;
    }

    private final class SmtpLine implements Line {
        private final MailLogin login;
        private Optional<DotTransport> open = Optional.empty();
        private Optional<DotTransport> last = Optional.empty();
        private Optional<Session> session = Optional.empty();

        SmtpLine(MailLogin login) {
            this.login = login;
        }

        PostFailure failure(Throwable e) {
            return logged(last, e);
        }

        DotTransport open() throws MailFault, MessagingException {
            if (open.isPresent()) return open.get();
            var server = login.server();
            var conversation =
                    MailSession.of(
                            "smtp", server, TlsSockets.trusting(login.authority(), MOST), patience);
            var transport = new DotTransport(conversation);
            open = Optional.of(transport);
            last = open;
            session = Optional.of(conversation.session());
            transport.connect(
                    MailSession.host(server),
                    server.port(),
                    server.user(),
                    login.password().reveal());
            return transport;
        }

        @Override
        public Outcome send(OutgoingMail mail, BooleanSupplier handOver) {
            DotTransport transport;
            try {
                transport = open();
            } catch (MailFault | MessagingException | RuntimeException e) {
                close();
                return new Outcome.NotSent(failure(e));
            }
            try {
                transport.deliver(message(mail), handOver);
                return new Outcome.Sent();
            } catch (Problem notWritten) {
                // it was not allowed to be handed over
                close();
                throw notWritten;
            } catch (MessagingException | RuntimeException e) {
                return outcome(transport, e);
            }
        }

        private Outcome outcome(DotTransport transport, Throwable e) {
            if (transport.heldBack()) {
                close();
                return new Outcome.HeldBack();
            }
            var said = transport.dot() ? transport.answer() : transport.refusal();
            var known = said.flatMap(answer -> told(answer, transport.dot()));
            // a line on which something else happened may be in the middle of a text
            if (known.isEmpty() || said.orElseThrow().code() == CLOSING) close();
            return known.orElseGet(() -> lost(transport, e));
        }

        private static Outcome lost(DotTransport transport, Throwable e) {
            if (transport.dot()) return new Outcome.Unsure(logged(Optional.of(transport), e));
            return new Outcome.NotSent(
                    transport
                            .refusal()
                            .map(SmtpPost::about)
                            .orElseGet(() -> logged(Optional.of(transport), e)));
        }

        private MimeMessage message(OutgoingMail mail) throws MessagingException {
            var message = new FixedMessage(session.orElseThrow(), mail.messageId());
            message.setFrom(new InternetAddress(mail.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            if (!mail.inReplyTo().isEmpty()) {
                message.setHeader("In-Reply-To", mail.inReplyTo());
                message.setHeader("References", mail.inReplyTo());
            }
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.saveChanges();
            return message;
        }

        @Override
        public void close() {
            try {
                if (open.isPresent()) open.get().close();
            } catch (MessagingException | RuntimeException e) {
                LOG.debug("the line was closed already: {}", e.getClass().getName());
            }
            open = Optional.empty();
        }
    }

    /// What an answer says of the mail; empty if it says nothing of it.
    private static Optional<Post.Outcome> told(Answer answer, boolean dot) {
        int code = answer.code();
        if (dot && code >= 200 && code < 300) return Optional.of(new Outcome.Sent());
        boolean other = !dot && (code == CLOSING || ABOUT_THE_LOGIN.contains(code));
        if (other || code < 400 || code > 599) return Optional.empty();
        return Optional.of(
                code < 500
                        ? new Outcome.Deferred(answer.said())
                        : new Outcome.Refused(answer.said()));
    }

    private static PostFailure about(Answer answer) {
        return ABOUT_THE_LOGIN.contains(answer.code()) ? PostFailure.PASSWORD : PostFailure.ANSWER;
    }

    /// The message id is the mail's own, not one of the library's.
    private static final class FixedMessage extends MimeMessage {
        private final String id;

        FixedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
