package regrade.post.store;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.post.MailState;
import regrade.post.OutgoingMail;
import regrade.post.PostBox;
import regrade.post.PostFact;
import regrade.post.PostFact.MailDeferred;
import regrade.post.PostFact.MailQueued;
import regrade.post.PostFact.MailRefused;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.MailSettled;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.MailboxRead;
import regrade.post.PostFact.SendingBegan;
import regrade.post.QueuedMail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The queue and the mailboxes in the database. Sent mails keep their row, so that whoever asked
/// for one can be told what became of it.
public final class JdbiPostBox implements PostBox, Projection {
    private static final String COLUMNS =
            """
            select id, sender, recipient, subject, content, in_reply_to, message_id, queued, state,
                note, since_ms
            from post_mail
            """;

    private final Jdbi jdbi;

    public JdbiPostBox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        try (var sql = Objects.requireNonNull(JdbiPostBox.class.getResourceAsStream("post.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof PostFact post)) return;
        switch (post) {
            case MailQueued queued -> queue(entry, place, queued.mail());
            case SendingBegan began -> set(entry, began.mail(), MailState.BEGUN, "");
            case MailSent sent -> set(entry, sent.mail(), MailState.SENT, "");
            case MailDeferred(var mail, var answer) -> set(entry, mail, MailState.WAITING, answer);
            case MailUnsure(var mail, var reason) -> set(entry, mail, MailState.UNSURE, reason);
            case MailRefused(var mail, var answer) -> set(entry, mail, MailState.REFUSED, answer);
            case MailWithdrawn gone -> set(entry, gone.mail(), MailState.WITHDRAWN, "");
            case MailSettled(var mail, var verdict) -> settle(entry, place, mail, verdict);
            case MailboxRead read -> read(read);
        }
    }

    private void queue(EntryHeader entry, int place, OutgoingMail mail) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into post_mail (id, sender, recipient, subject, content, in_reply_to,
                            message_id, queued, place, state, note, since_ms)
                        key (id)
                        values (:id, :sender, :recipient, :subject, :content, :inReplyTo,
                            :messageId, :queued, :place, :state, '', :since)
                        """)
                                .bind("id", mail.id())
                                .bind("sender", mail.from())
                                .bind("recipient", mail.to())
                                .bind("subject", mail.subject())
                                .bind("content", mail.text())
                                .bind("inReplyTo", mail.inReplyTo())
                                .bind("messageId", mail.messageId())
                                .bind("queued", entry.number())
                                .bind("place", place)
                                .bind("state", MailState.WAITING.code())
                                .bind("since", entry.time().toEpochMilli())
                                .execute());
    }

    /// What is sent again goes to the end of the queue: it was decided on now.
    private void settle(EntryHeader entry, int place, String mail, PostFact.Verdict verdict) {
        switch (verdict) {
            case SENT -> set(entry, mail, MailState.SENT, "");
            case AGAIN -> {
                set(entry, mail, MailState.WAITING, "");
                jdbi.useHandle(
                        handle ->
                                handle.createUpdate(
                                                "update post_mail set queued = :queued, place = :place where id = :id")
                                        .bind("queued", entry.number())
                                        .bind("place", place)
                                        .bind("id", mail)
                                        .execute());
            }
        }
    }

    private void set(EntryHeader entry, String mail, MailState state, String note) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        update post_mail set state = :state, note = :note, since_ms = :since
                        where id = :id
                        """)
                                .bind("state", state.code())
                                .bind("note", note)
                                .bind("since", entry.time().toEpochMilli())
                                .bind("id", mail)
                                .execute());
    }

    private void read(MailboxRead read) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into post_mailbox (account, uid_validity, last_uid) key (account)
                        values (:account, :validity, :last)
                        """)
                                .bind("account", read.account())
                                .bind("validity", read.uidValidity())
                                .bind("last", read.lastUid())
                                .execute());
    }

    @Override
    public List<QueuedMail> waiting(int most) {
        return list(
                COLUMNS + " where state = :state order by queued, place limit :most",
                Map.of("state", MailState.WAITING.code(), "most", most));
    }

    @Override
    public List<QueuedMail> begun() {
        return list(
                COLUMNS + " where state = :state order by queued, place",
                Map.of("state", MailState.BEGUN.code()));
    }

    @Override
    public List<QueuedMail> undecided(int most) {
        return list(
                COLUMNS + " where state in (:unsure, :refused) order by queued, place limit :most",
                Map.of(
                        "unsure",
                        MailState.UNSURE.code(),
                        "refused",
                        MailState.REFUSED.code(),
                        "most",
                        most));
    }

    @Override
    public Optional<QueuedMail> mail(String id) {
        return list(COLUMNS + " where id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public Counts counts() {
        Map<String, Integer> rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                        select state, count(*) as n from post_mail
                        where state in ('waiting', 'begun', 'unsure', 'refused') group by state
                        """)
                                        .reduceRows(
                                                new HashMap<>(),
                                                (all, row) -> {
                                                    all.put(
                                                            row.getColumn("state", String.class),
                                                            row.getColumn("n", Integer.class));
                                                    return all;
                                                }));
        return new Counts(
                rows.getOrDefault("waiting", 0) + rows.getOrDefault("begun", 0),
                rows.getOrDefault("unsure", 0),
                rows.getOrDefault("refused", 0));
    }

    @Override
    public Optional<Position> position(String account) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select uid_validity, last_uid from post_mailbox where account = :account")
                                .bind("account", account)
                                .map(
                                        (row, _) ->
                                                new Position(
                                                        row.getLong("uid_validity"),
                                                        row.getLong("last_uid")))
                                .findOne());
    }

    private List<QueuedMail> list(String sql, Map<String, ?> bound) {
        return jdbi.withHandle(
                handle -> {
                    Query query = handle.createQuery(sql).bindMap(bound);
                    return query.map((row, _) -> mail(row)).list();
                });
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        var mail =
                new OutgoingMail(
                        row.getString("id"),
                        row.getString("sender"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("content"),
                        row.getString("in_reply_to"),
                        row.getString("message_id"));
        return new QueuedMail(
                mail,
                row.getLong("queued"),
                MailState.of(row.getString("state")),
                row.getString("note"),
                Instant.ofEpochMilli(row.getLong("since_ms")));
    }
}
