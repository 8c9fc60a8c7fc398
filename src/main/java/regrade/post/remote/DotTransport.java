package regrade.post.remote;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPOutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

import regrade.post.PostFailure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The library's SMTP, which also knows whether the line with the dot may have been written and
/// what was answered to it.
final class DotTransport extends SMTPTransport {
    private static final int ERRORS = 400;

    private final TlsSockets sockets;
    private Optional<BooleanSupplier> handOver = Optional.empty();
    private Optional<SMTPOutputStream> text = Optional.empty();
    private Optional<OutputStream> line = Optional.empty();
    private Optional<Answer> refusal = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private Optional<PostFailure> broken = Optional.empty();
    private boolean dot;
    private boolean heldBack;

    /// What the server said.
    record Answer(int code, String said) {}

    DotTransport(MailSession session) {
        super(session.session(), null);
        this.sockets = session.sockets();
    }

    /// @param asked before the dot is written
    synchronized void deliver(MimeMessage message, BooleanSupplier asked)
            throws MessagingException {
        handOver = Optional.of(asked);
        refusal = Optional.empty();
        answer = Optional.empty();
        dot = false;
        heldBack = false;
        sendMessage(message, message.getAllRecipients());
    }

    /// Whether the dot may have been written.
    synchronized boolean dot() {
        return dot;
    }

    synchronized boolean heldBack() {
        return heldBack;
    }

    /// The first no, before the dot.
    synchronized Optional<Answer> refusal() {
        return refusal;
    }

    /// What was said to the dot.
    synchronized Optional<Answer> answer() {
        return answer;
    }

    /// What became of the line, where the library only says that something was refused.
    synchronized Optional<PostFailure> broken() {
        return broken;
    }

    private static PostFailure broken(String said) {
        return said.equals("[EOF]") ? PostFailure.CUT : PostFailure.GARBAGE;
    }

    /// Straight onto the line: the library's own buffer would keep the text until the dot comes.
    @Override
    protected OutputStream data() throws MessagingException {
        if (simpleCommand("DATA") != 354) throw new MessagingException("no to the text");
        try {
            line = Optional.of(new BufferedOutputStream(sockets.out()));
            text = Optional.of(new SMTPOutputStream(line.get()));
            return text.get();
        } catch (IOException e) {
            throw new MessagingException("no line", e);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        var written = text.orElseThrow();
        written.ensureAtBOL();
        line.orElseThrow().flush();
        if (!handOver.orElseThrow().getAsBoolean()) {
            heldBack = true;
            // the library closes the line after this: without the dot the server forgets the text
            throw new MailFault(PostFailure.CUT);
        }
        dot = true;
        if (simpleCommand(".") != 250) throw new MessagingException("no to the mail");
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        var said = new Answer(code, String.valueOf(getLastServerResponse()));
        if (code < 0) broken = Optional.of(broken(said.said()));
        if (dot && answer.isEmpty()) answer = Optional.of(said);
        if (!dot && code >= ERRORS && refusal.isEmpty()) refusal = Optional.of(said);
        return code;
    }
}
