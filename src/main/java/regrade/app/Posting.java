package regrade.app;

import regrade.intake.ImportFile;
import regrade.kernel.Feedback;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.post.CarryPost;
import regrade.post.DecideMail;
import regrade.post.MailAccounts;
import regrade.post.MailPassword;
import regrade.post.PostLog;
import regrade.post.PostStatus;
import regrade.post.QueueMail;
import regrade.post.ReadMailbox;
import regrade.post.SendWaitingMails;
import regrade.post.SetUpMail;
import regrade.post.file.MboxFiles;
import regrade.post.remote.ImapMailbox;
import regrade.post.remote.Patience;
import regrade.post.remote.SmtpPost;
import regrade.settings.file.FileSecrets;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/// The mail of one open data folder, wired by hand.
final class Posting {
    private final OpenFolder open;
    private final ImportFile imports;
    private final MailPassword password;
    private final MailAccounts accounts;
    private final PostLog log;
    private final ImapMailbox mailbox = new ImapMailbox(Patience.USUAL);
    private final SmtpPost post;

    Posting(OpenFolder open, ImportFile imports) {
        this.open = open;
        this.imports = imports;
        // a file of its own: the settings forget what they do not need
        this.password = new MailPassword(new FileSecrets(open.folder(), "mail-secrets"));
        this.accounts = new MailAccounts(open.stores().settings(), password);
        this.log = new PostLog(open.journal(), open.stores().post(), open.stores().settings());
        this.post = new SmtpPost(Patience.USUAL, open.clock());
    }

    QueueMail queueMail() {
        return new QueueMail(open.journal(), open.stores().settings(), accounts, UUID::randomUUID);
    }

    DecideMail decideMail() {
        return new DecideMail(log);
    }

    SetUpMail setUpMail() {
        return new SetUpMail(open.journal(), accounts, password, mailbox, post);
    }

    /// @param hears how it goes, on the lanes
    /// @param came hears that mails were taken in
    CarryPost carry(
            CarryPost.Lanes lanes, Feedback feedback, Consumer<PostStatus> hears, Runnable came) {
        var box = open.stores().post();
        var ports =
                new ReadMailbox.Ports(
                        mailbox,
                        // what is refused is listed beside the file, and stays there
                        new MboxFiles(open.folder().root().resolve("refused"), open.clock()),
                        mbox -> {
                            take(mbox);
                            came.run();
                        });
        return new CarryPost(
                new CarryPost.Parts(
                        new SendWaitingMails(
                                box, log, accounts, password, post, open.stores().desk()::unwanted),
                        new ReadMailbox(box, log, accounts, ports),
                        accounts,
                        box,
                        open.clock(),
                        feedback),
                lanes,
                hears);
    }

    /// A file of which nothing was imported must come again: its mails are not known.
    private void take(Path mbox) {
        imports.run(mbox, Progress.NONE).failure().ifPresent(Posting::notTaken);
    }

    private static void notTaken(UserMessage why) {
        throw new Problem(why);
    }
}
