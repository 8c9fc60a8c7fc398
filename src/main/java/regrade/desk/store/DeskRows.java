package regrade.desk.store;

import org.jdbi.v3.core.Handle;

import regrade.journal.EntryHeader;
import regrade.requests.KnownRequest;
import regrade.requests.RequestKey;

import java.time.Instant;
import java.util.List;

/// Writes what was decided about requests.
final class DeskRows {
    private static final List<String> UNDO =
            List.of(
                    """
                    update desk_request set answered = null, last_answer = null, answer_ground = '', answer_entry = 0
                    where answer_entry = ?
                    """,
                    """
                    update desk_request set delivered = null, delivered_entry = 0
                    where delivered_entry = ?
                    """,
                    """
                    update desk_request set refunded = null, refund_entry = 0 where refund_entry = ?
                    """,
                    "update desk_mail set undone = true where entry = ?",
                    "delete from settled_mail where entry = ?",
                    "delete from marketplace_rules where entry = ?",
                    "delete from return_address where entry = ?");

    private final Handle handle;

    DeskRows(Handle handle) {
        this.handle = handle;
    }

    /// A request as it stands now. Asked anew after its answer, it wants another.
    void asked(KnownRequest known) {
        var request = known.request();
        var key = known.key();
        long received = request.received().toEpochMilli();
        handle.execute(
                """
                insert into desk_request (key_high, key_low, client, marketplace, received, asks, answer_ground,
                    answer_entry, delivered_entry, refund_entry, waits)
                select ?, ?, ?, ?, ?, false, '', 0, 0, 0, false
                where not exists (select 1 from desk_request where key_high = ? and key_low = ?)
                """,
                key.high(),
                key.low(),
                request.client().text(),
                request.marketplace(),
                received,
                key.high(),
                key.low());
        handle.execute(
                """
                update desk_request set client = ?, marketplace = ?, received = ?, asks = ?,
                    answered = case when last_answer >= ? then last_answer end
                where key_high = ? and key_low = ?
                """,
                request.client().text(),
                request.marketplace(),
                received,
                known.isOpen() && !request.authorised(),
                received,
                key.high(),
                key.low());
        weigh(key);
    }

    /// Nobody asks any more.
    void gone(RequestKey key) {
        handle.execute(
                "delete from desk_request where key_high = ? and key_low = ?",
                key.high(),
                key.low());
    }

    void answered(RequestKey key, String ground, EntryHeader entry) {
        handle.execute(
                """
                update desk_request set answered = ?, last_answer = ?, answer_ground = ?, answer_entry = ?
                where key_high = ? and key_low = ?
                """,
                entry.time().toEpochMilli(),
                entry.time().toEpochMilli(),
                ground,
                entry.number(),
                key.high(),
                key.low());
        weigh(key);
    }

    void delivered(RequestKey key, Instant at, EntryHeader entry) {
        handle.execute(
                """
                update desk_request set delivered = ?, delivered_entry = ?
                where key_high = ? and key_low = ?
                """,
                at.toEpochMilli(),
                entry.number(),
                key.high(),
                key.low());
    }

    void refunded(RequestKey key, EntryHeader entry) {
        handle.execute(
                """
                update desk_request set refunded = ?, refund_entry = ?
                where key_high = ? and key_low = ?
                """,
                entry.time().toEpochMilli(),
                entry.number(),
                key.high(),
                key.low());
    }

    void queued(String mail, EntryHeader entry) {
        handle.execute(
                "merge into desk_mail (id, entry, undone) values (?, ?, false)",
                mail,
                entry.number());
    }

    void undone(long entry) {
        var keys =
                handle.select(
                                "select key_high, key_low from desk_request where answer_entry = ?",
                                entry)
                        .map((row, _) -> new RequestKey(row.getLong(1), row.getLong(2)))
                        .list();
        for (var sql : UNDO) handle.execute(sql, entry);
        keys.forEach(this::weigh);
    }

    private void weigh(RequestKey key) {
        handle.execute(
                """
                update desk_request set waits = asks and answered is null
                where key_high = ? and key_low = ?
                """,
                key.high(),
                key.low());
    }
}
