package regrade.post.remote;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Problem;
import regrade.post.Mailbox;
import regrade.post.PostBox.Position;
import regrade.post.PostFact.LeftMail;
import regrade.post.PostFailure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A mailbox read by IMAP, inside TLS only. It is opened for reading alone, and mails are fetched
/// in a way that does not mark them.
public final class ImapMailbox implements Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    // numbers asked for at a time, so that the answer stays small however full the mailbox is
    private static final long WINDOW = 5_000;
    private static final int LINE = 1 << 20;
    private static final long LINES = 16L << 20;
    private static final int SLACK = 1 << 20;

    private final Patience patience;

    public ImapMailbox(Patience patience) {
        this.patience = patience;
    }

    @Override
    public Optional<PostFailure> test(Source source) {
        try (var open = open(source, Limits.USUAL, Folder.READ_ONLY)) {
            open.folder().getUIDValidity();
            return Optional.empty();
        } catch (IOException | MessagingException | RuntimeException e) {
            return Optional.of(logged(e));
        }
    }

    @Override
    public Optional<PostFailure> markRead(Source source, Fetched of) {
        try (var open = open(source, Limits.USUAL, Folder.READ_WRITE)) {
            boolean same =
                    of.reached()
                            .filter(at -> at.uidValidity() == validity(open.folder()))
                            .isPresent();
            if (!same) return Optional.empty();
            var numbers = of.taken().stream().mapToLong(Long::longValue).toArray();
            for (var message : open.folder().getMessagesByUID(numbers))
                if (message != null) message.setFlag(Flags.Flag.SEEN, true);
            return Optional.empty();
        } catch (IOException | MessagingException | RuntimeException e) {
            return Optional.of(logged(e));
        }
    }

    @Override
    public Fetched fetch(Source source, Order order, Consumer<byte[]> sink) {
        var round = new Round(order, sink);
        try (var open = open(source, order.limits(), Folder.READ_ONLY)) {
            round.fetch(open.folder());
            return round.fetched(Optional.empty());
        } catch (Problem notKept) {
            throw notKept;
        } catch (IOException | MessagingException | RuntimeException e) {
            return round.fetched(Optional.of(logged(e)));
        }
    }

    private static PostFailure logged(Throwable e) {
        var failure = MailProblems.failure(e);
        LOG.info("mailbox: {}", failure.code());
        return failure;
    }

    private static long validity(IMAPFolder folder) {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException e) {
            return -1;
        }
    }

    /// A folder that is open, with its connection.
    private record Open(IMAPStore store, IMAPFolder folder) implements AutoCloseable {
        @Override
        public void close() {
            quietly(() -> folder.close(false));
            quietly(store::close);
        }

        private interface Step {
            void run() throws MessagingException;
        }

        private static void quietly(Step step) {
            try {
                step.run();
            } catch (MessagingException | RuntimeException e) {
                LOG.debug("the mailbox was closed already: {}", e.getClass().getName());
            }
        }
    }

    private Open open(Source source, Limits limits, int mode)
            throws IOException, MessagingException {
        var login = source.login();
        var server = login.server();
        var most = new GuardedInput.Most(LINE, LINES, limits.mailBytes() + (long) SLACK);
        var sockets = TlsSockets.trusting(login.authority(), most);
        var store =
                new IMAPStore(MailSession.of("imap", server, sockets, patience).session(), null);
        boolean opened = false;
        try {
            store.connect(
                    MailSession.host(server),
                    server.port(),
                    server.user(),
                    login.password().reveal());
            var folder = (IMAPFolder) store.getFolder(source.folder());
            folder.open(mode);
            opened = true;
            return new Open(store, folder);
        } finally {
            if (!opened) Open.quietly(store::close);
        }
    }

    /// One round of fetching, and how far it came.
    private static final class Round {
        private final Order order;
        private final Consumer<byte[]> sink;
        private final List<Long> taken = new ArrayList<>();
        private final List<LeftMail> left = new ArrayList<>();
        private Optional<Position> reached;
        private long bytes;
        private boolean more;

        Round(Order order, Consumer<byte[]> sink) {
            this.order = order;
            this.sink = sink;
            this.reached = order.after();
        }

        Fetched fetched(Optional<PostFailure> failure) {
            return new Fetched(reached, taken, left, more, failure);
        }

        void fetch(IMAPFolder folder) throws MessagingException, IOException {
            long validity = folder.getUIDValidity();
            long next = next(folder);
            long at =
                    order.after()
                            .filter(position -> position.uidValidity() == validity)
                            .map(position -> position.lastUid() + 1)
                            .orElse(1L);
            reached = Optional.of(new Position(validity, at - 1));
            while (at < next && !more) {
                long end = Math.min(at + WINDOW - 1, next - 1);
                if (window(folder, validity, at, end))
                    // no mail can come in below the next number (RFC 3501 §2.3.1.1)
                    reached = Optional.of(new Position(validity, end));
                at = end + 1;
            }
        }

        private static long next(IMAPFolder folder) throws MessagingException {
            long next = folder.getUIDNext();
            if (next > 0) return next;
            int count = folder.getMessageCount();
            return count == 0 ? 1 : folder.getUID(folder.getMessage(count)) + 1;
        }

        /// @return whether it was done to its end
        private boolean window(IMAPFolder folder, long validity, long from, long end)
                throws MessagingException, IOException {
            var found = folder.getMessagesByUID(from, end);
            var sizes = new FetchProfile();
            sizes.add(FetchProfile.Item.SIZE);
            folder.fetch(found, sizes);
            for (var message : found) {
                if (full()) {
                    more = true;
                    return false;
                }
                long number = folder.getUID(message);
                take(number, message);
                reached = Optional.of(new Position(validity, number));
                order.progress().at(taken.size(), 0);
            }
            return true;
        }

        private boolean full() {
            return taken.size() + left.size() >= order.limits().mails()
                    || bytes >= order.limits().bytes()
                    || order.progress().cancelled();
        }

        private void take(long number, Message message) throws MessagingException, IOException {
            try {
                if (message.getSize() > order.limits().mailBytes()) {
                    left.add(new LeftMail(number, message.getSize()));
                    return;
                }
                var mail = (IMAPMessage) message;
                mail.setPeek(true);
                try (var in = mail.getMimeStream()) {
                    var whole = in.readAllBytes();
                    sink.accept(whole);
                    bytes += whole.length;
                    taken.add(number);
                }
            } catch (MessageRemovedException gone) {
                LOG.debug("mail {} was removed meanwhile", number);
            }
        }
    }
}
