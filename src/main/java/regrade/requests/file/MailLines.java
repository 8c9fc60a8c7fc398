package regrade.requests.file;

import regrade.kernel.FileLine;
import regrade.kernel.FileLines;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.platform.file.Limits;
import regrade.requests.MailText;
import regrade.requests.ReadMail;
import regrade.requests.ReadReturnMail;
import regrade.requests.Reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The mails of a file, each a line of it. Where they are damaged they are refused, unless they are
/// about something else.
final class MailLines implements FileLines<ReadMail> {
    private final Path file;
    private final MailFile mails;
    private final ReadReturnMail reading;

    MailLines(Path file, MailFile mails, ReadReturnMail reading) {
        this.file = file;
        this.mails = mails;
        this.reading = reading;
    }

    @Override
    public Optional<FileLine<ReadMail>> next() {
        try {
            return mails.next().map(this::line);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private FileLine<ReadMail> line(MailFile.Mail mail) {
        var opened = mail.bytes().map(MimeMail::read).orElseGet(MimeMail::tooLarge);
        return switch (opened) {
            case OpenedMail.Opened text -> line(mail, text);
            case OpenedMail.Refused no -> refused(mail, no.reason());
        };
    }

    private FileLine<ReadMail> line(MailFile.Mail mail, OpenedMail.Opened opened) {
        var read = new ReadMail(opened.mail(), reading.read(opened.mail()));
        if (!opened.sound() && !(read.reading() instanceof Reading.NotARequest))
            return refused(mail, UserMessage.bad("import.refused.mail-damaged", Remedy.CHECK_FILE));
        return new FileLine.Read<>(mail.number(), read, name(opened.mail()));
    }

    private static String name(MailText mail) {
        return Text.clean(mail.messageId() + ' ' + mail.subject(), Limits.SHOWN);
    }

    private static FileLine<ReadMail> refused(MailFile.Mail mail, UserMessage reason) {
        var start = new String(mail.start(), StandardCharsets.ISO_8859_1);
        return new FileLine.Refused<>(mail.number(), reason, Text.clean(start, Limits.SHOWN));
    }

    static Problem unreadable(Path file, IOException cause) {
        return new Problem(
                UserMessage.bad(
                        "table.read-failed", Remedy.RETRY, String.valueOf(file.getFileName())),
                cause);
    }

    @Override
    public long position() {
        return mails.position();
    }

    @Override
    public long size() {
        return mails.size();
    }

    @Override
    public String sha256() {
        return mails.sha256();
    }

    @Override
    public void close() {
        try {
            mails.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
