package regrade.desk.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.desk.AnswerShare;
import regrade.desk.DecidedRequests;
import regrade.desk.Desk;
import regrade.desk.DeskFact.DeskUndone;
import regrade.desk.DeskFact.MarketplaceRulesSet;
import regrade.desk.DeskFact.OddMailAccepted;
import regrade.desk.DeskFact.OddMailDismissed;
import regrade.desk.DeskFact.ParcelDelivered;
import regrade.desk.DeskFact.RefundDecided;
import regrade.desk.DeskFact.ReturnAddressSet;
import regrade.desk.DeskFact.ReturnApproved;
import regrade.desk.DeskFact.ReturnRefused;
import regrade.desk.DeskRequest;
import regrade.desk.MarketplaceRules;
import regrade.desk.ReturnAddress;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.post.PostFact.MailQueued;
import regrade.requests.MailKey;
import regrade.requests.OddMail;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.RequestTold;
import regrade.requests.RequestsFact.RequestsWithdrawn;
import regrade.requests.ReturnRequests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The desk in H2. What a request says is the requests' own; here stands what was decided.
public final class JdbiDesk implements Desk, DecidedRequests, Projection {
    // mails set aside that nobody settled are few; those that were are skipped
    private static final int MOST_SETTLED = 1_000;

    private final Jdbi jdbi;
    private final ReturnRequests requests;

    /// @param requests whose tables are written before these
    public JdbiDesk(Jdbi jdbi, ReturnRequests requests) {
        this.jdbi = jdbi;
        this.requests = requests;
    }

    @Override
    public String schema() {
        try (var sql = JdbiDesk.class.getResourceAsStream("desk.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case RequestTold told -> asked(told.key());
            case RequestCancelled back -> ofOrder(back.cancellation().order());
            case RequestsWithdrawn gone -> {
                gone.requests().forEach(one -> asked(one.key()));
                gone.cancellations().forEach(one -> ofOrder(one.order()));
            }
            case ReturnApproved(var key) -> write(rows -> rows.answered(key, "", entry));
            case ReturnRefused(var key, var ground, _) ->
                    write(rows -> rows.answered(key, ground, entry));
            case ParcelDelivered(var key, var at) -> write(rows -> rows.delivered(key, at, entry));
            case RefundDecided refund -> write(rows -> rows.refunded(refund.key(), entry));
            case OddMailDismissed(var mail) -> settled(mail, entry, false);
            case OddMailAccepted(var mail) -> settled(mail, entry, true);
            case MarketplaceRulesSet(var rules) -> set(rules, entry);
            case ReturnAddressSet(var client, var address) -> set(client, address, entry);
            case DeskUndone(long undone) -> write(rows -> rows.undone(undone));
            case MailQueued(var mail) -> write(rows -> rows.queued(mail.id(), entry));
            default -> {}
        }
    }

    private void write(Consumer<DeskRows> work) {
        jdbi.useHandle(handle -> work.accept(new DeskRows(handle)));
    }

    private void asked(RequestKey key) {
        write(rows -> requests.find(key).ifPresentOrElse(rows::asked, () -> rows.gone(key)));
    }

    private void ofOrder(String order) {
        write(rows -> requests.ofOrder(order).forEach(rows::asked));
    }

    private void settled(MailKey mail, EntryHeader entry, boolean accepted) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "merge into settled_mail (key_high, key_low, entry, accepted) values (?, ?, ?, ?)",
                                mail.high(),
                                mail.low(),
                                entry.number(),
                                accepted));
    }

    private void set(MarketplaceRules rules, EntryHeader entry) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                merge into marketplace_rules (entry, marketplace, target_hours, limit_hours,
                                    refund_days, window_days, buyer_pays)
                                values (?, ?, ?, ?, ?, ?, ?)
                                """,
                                entry.number(),
                                rules.marketplace(),
                                rules.targetHours(),
                                rules.limitHours(),
                                rules.refundDays(),
                                rules.windowDays(),
                                BuyerPays.text(rules.buyerPays())));
    }

    private void set(ClientId client, ReturnAddress address, EntryHeader entry) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                merge into return_address (entry, client, lines, instructions)
                                values (?, ?, ?, ?)
                                """,
                                entry.number(),
                                client.text(),
                                address.lines(),
                                address.instructions()));
    }

    @Override
    public List<DeskRequest> waiting(int most) {
        return read(reading -> reading.waiting(most));
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(
                handle ->
                        handle.select("select count(*) from desk_request where waits = true")
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public List<DeskRequest> delivered(Instant since, int most) {
        return read(reading -> reading.delivered(since, most));
    }

    @Override
    public Optional<DeskRequest> find(RequestKey key) {
        return read(reading -> reading.find(key));
    }

    private <T> T read(Function<DeskReading, T> question) {
        return jdbi.withHandle(handle -> question.apply(new DeskReading(handle, requests)));
    }

    @Override
    public List<OddMail> oddMails(int most) {
        return jdbi.withHandle(
                handle ->
                        requests.oddMails(most + MOST_SETTLED).stream()
                                .filter(mail -> !isSettled(handle, mail.key()))
                                .limit(most)
                                .toList());
    }

    private static boolean isSettled(Handle handle, MailKey key) {
        return handle.select(
                                "select count(*) from settled_mail where key_high = ? and key_low = ?",
                                key.high(),
                                key.low())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public boolean unwanted(String mail) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                                "select count(*) from desk_mail where id = ? and undone = true",
                                                mail)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    @Override
    public Set<RequestKey> decidedSince(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select key_high, key_low from desk_request
                                        where answer_entry > ? or delivered_entry > ? or refund_entry > ?
                                        """,
                                        entry,
                                        entry,
                                        entry)
                                .map((row, _) -> new RequestKey(row.getLong(1), row.getLong(2)))
                                .collect(Collectors.toSet()));
    }

    @Override
    public Set<MailKey> acceptedSince(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select key_high, key_low from settled_mail
                                        where entry > ? and accepted = true
                                        """,
                                        entry)
                                .map((row, _) -> new MailKey(row.getLong(1), row.getLong(2)))
                                .collect(Collectors.toSet()));
    }

    @Override
    public MarketplaceRules rules(String marketplace) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select target_hours, limit_hours, refund_days, window_days, buyer_pays
                                        from marketplace_rules where marketplace = ?
                                        order by marketplace desc, entry desc limit 1
                                        """,
                                        marketplace)
                                .map(
                                        (row, _) ->
                                                new MarketplaceRules(
                                                        marketplace,
                                                        row.getInt("target_hours"),
                                                        row.getInt("limit_hours"),
                                                        row.getInt("refund_days"),
                                                        row.getInt("window_days"),
                                                        BuyerPays.of(row.getString("buyer_pays"))))
                                .findOne()
                                .orElseGet(() -> MarketplaceRules.shipped(marketplace)));
    }

    @Override
    public ReturnAddress address(ClientId client) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select lines, instructions from return_address where client = ?
                                        order by client desc, entry desc limit 1
                                        """,
                                        client.text())
                                .map(
                                        (row, _) ->
                                                new ReturnAddress(
                                                        row.getString("lines"),
                                                        row.getString("instructions")))
                                .findOne()
                                .orElse(ReturnAddress.NONE));
    }

    @Override
    public List<AnswerShare> shares(Instant since, Instant now) {
        return read(reading -> reading.shares(since, now));
    }

    @Override
    public List<Arrival> arrivals(Instant since) {
        return read(reading -> reading.arrivals(since));
    }
}
