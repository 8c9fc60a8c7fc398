package regrade.requests.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.requests.Cancellation;
import regrade.requests.KnownRequest;
import regrade.requests.MailKey;
import regrade.requests.OddMail;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.RequestRestored;
import regrade.requests.RequestsFact.RequestsWithdrawn;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequests;
import regrade.requests.ToldRequests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The return requests in H2. What is cancelled is worked out anew from all that is known of an
/// order, so it does not matter which mail of it is read first.
public final class JdbiReturnRequests implements ReturnRequests, ToldRequests, Projection {
    private static final String ODD =
            "select key_high, key_low, why, sender, subject, sent, text from odd_mail ";

    private final Jdbi jdbi;

    public JdbiReturnRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        try (var sql = JdbiReturnRequests.class.getResourceAsStream("requests.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReturnRequested(var key, var request) ->
                    write(request.order(), rows -> rows.put(key, request, entry.number()));
            case RequestRestored(long toldBy, var key, var request) ->
                    write(request.order(), rows -> rows.restore(key, request, toldBy));
            case RequestCancelled(var key, var cancellation) ->
                    write(
                            cancellation.order(),
                            rows -> rows.put(key, cancellation, entry.number()));
            case MailSetAside odd -> jdbi.useHandle(handle -> put(handle, entry, odd.mail()));
            case RequestsWithdrawn gone -> withdraw(gone);
            default -> {}
        }
    }

    private void write(String order, Consumer<RequestRows> work) {
        jdbi.useHandle(
                handle -> {
                    var rows = new RequestRows(handle);
                    work.accept(rows);
                    rows.weigh(order);
                });
    }

    private void withdraw(RequestsWithdrawn gone) {
        for (var one : gone.requests())
            write(one.order(), rows -> rows.remove(one.key(), gone.entry()));
        for (var one : gone.cancellations())
            write(one.order(), rows -> rows.removeCancellation(one.key(), gone.entry()));
        for (var mail : gone.setAside())
            jdbi.useHandle(
                    handle ->
                            handle.execute(
                                    "delete from odd_mail where key_high = ? and key_low = ? and entry = ?",
                                    mail.high(),
                                    mail.low(),
                                    gone.entry()));
    }

    private static void put(Handle handle, EntryHeader entry, OddMail mail) {
        handle.execute(
                "delete from odd_mail where key_high = ? and key_low = ?",
                mail.key().high(),
                mail.key().low());
        handle.execute(
                """
                insert into odd_mail (key_high, key_low, entry, why, sender, subject, sent, text)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                mail.key().high(),
                mail.key().low(),
                entry.number(),
                mail.why(),
                mail.sender(),
                mail.subject(),
                RequestRows.millis(mail.sent()),
                mail.text());
    }

    @Override
    public Optional<KnownRequest> find(RequestKey key) {
        return jdbi.withHandle(handle -> new RequestReading(handle).find(key));
    }

    @Override
    public OptionalLong toldBy(RequestKey key) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .select(
                                        "select told_by from return_request where key_high = ? and key_low = ?",
                                        key.high(),
                                        key.low())
                                .mapTo(Long.class)
                                .list()
                                .stream()
                                .mapToLong(Long::longValue)
                                .findFirst());
    }

    @Override
    public List<KnownRequest> open(int most) {
        return jdbi.withHandle(handle -> new RequestReading(handle).open(most));
    }

    @Override
    public List<KnownRequest> ofOrder(String order) {
        return jdbi.withHandle(handle -> new RequestReading(handle).ofOrder(order));
    }

    @Override
    public List<Cancellation> cancellations(String order) {
        return jdbi.withHandle(handle -> new RequestReading(handle).cancellations(order));
    }

    @Override
    public boolean isCancellation(RequestKey key) {
        return isThere(
                "select count(*) from request_cancellation where key_high = ? and key_low = ?",
                key.high(),
                key.low());
    }

    @Override
    public boolean isSetAside(MailKey key) {
        return isThere(
                "select count(*) from odd_mail where key_high = ? and key_low = ?",
                key.high(),
                key.low());
    }

    private boolean isThere(String sql, long high, long low) {
        return jdbi.withHandle(
                handle -> handle.select(sql, high, low).mapTo(Integer.class).one() > 0);
    }

    @Override
    public List<OddMail> oddMails(int most) {
        return odd("order by entry desc, sent desc, key_high, key_low limit ?", most);
    }

    @Override
    public Optional<OddMail> oddMail(MailKey key) {
        return odd("where key_high = ? and key_low = ?", key.high(), key.low()).stream()
                .findFirst();
    }

    private List<OddMail> odd(String where, Object... bound) {
        return jdbi.withHandle(
                handle -> handle.select(ODD + where, bound).map((row, _) -> odd(row)).list());
    }

    private static OddMail odd(ResultSet row) throws SQLException {
        return new OddMail(
                new MailKey(row.getLong("key_high"), row.getLong("key_low")),
                row.getString("why"),
                row.getString("sender"),
                row.getString("subject"),
                RequestReading.moment(row, "sent"),
                row.getString("text"));
    }
}
