package regrade.desk.store;

import org.jdbi.v3.core.Handle;

import regrade.desk.AnswerShare;
import regrade.desk.Desk.Arrival;
import regrade.desk.DeskRequest;
import regrade.desk.DeskRequest.Answered;
import regrade.kernel.ClientId;
import regrade.requests.RequestKey;
import regrade.requests.ReturnRequests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads what was decided about requests.
final class DeskReading {
    private static final String ROW =
            """
            select key_high, key_low, answered, answer_ground, delivered, refunded from desk_request
            """;
    // a request counts once it is answered or its time is over, whichever comes first
    private static final String SHARES =
            """
            select client,
                sum(case when answered is not null or received < :dayAgo then 1 else 0 end) as due,
                sum(case when answered <= received + :day then 1 else 0 end) as within_day,
                sum(case when answered is not null or received < :twoDaysAgo then 1 else 0 end) as late_due,
                sum(case when answered <= received + 2 * :day then 1 else 0 end) as within_two_days
            from desk_request
            where received >= :since and (asks = true or answered is not null)
            group by client order by client
            """;

    private final Handle handle;
    private final ReturnRequests requests;

    DeskReading(Handle handle, ReturnRequests requests) {
        this.handle = handle;
        this.requests = requests;
    }

    List<DeskRequest> waiting(int most) {
        return rows("where waits = true order by waits, received, key_high, key_low limit ?", most);
    }

    List<DeskRequest> delivered(Instant since, int most) {
        return rows(
                "where delivered >= ? and refunded is null order by delivered limit ?",
                since.toEpochMilli(),
                most);
    }

    Optional<DeskRequest> find(RequestKey key) {
        return rows("where key_high = ? and key_low = ?", key.high(), key.low()).stream()
                .findFirst();
    }

    private List<DeskRequest> rows(String where, Object... bound) {
        return handle.select(ROW + where, bound).map((row, _) -> request(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DeskRequest> request(ResultSet row) throws SQLException {
        var key = new RequestKey(row.getLong("key_high"), row.getLong("key_low"));
        var answered = moment(row, "answered");
        var ground = row.getString("answer_ground");
        var delivered = moment(row, "delivered");
        var refunded = moment(row, "refunded");
        return requests.find(key)
                .map(
                        known ->
                                new DeskRequest(
                                        known,
                                        answered.map(at -> new Answered(at, ground)),
                                        delivered,
                                        refunded));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    List<AnswerShare> shares(Instant since, Instant now) {
        long day = Duration.ofDays(1).toMillis();
        return handle.createQuery(SHARES)
                .bind("since", since.toEpochMilli())
                .bind("day", day)
                .bind("dayAgo", now.toEpochMilli() - day)
                .bind("twoDaysAgo", now.toEpochMilli() - 2 * day)
                .map(
                        (row, _) ->
                                new AnswerShare(
                                        new ClientId(row.getString("client")),
                                        row.getLong("due"),
                                        row.getLong("within_day"),
                                        row.getLong("late_due"),
                                        row.getLong("within_two_days")))
                .list();
    }

    List<Arrival> arrivals(Instant since) {
        return handle.select(
                        """
                        select client, received from desk_request
                        where received >= ? and (asks = true or answered is not null)
                        """,
                        since.toEpochMilli())
                .map(
                        (row, _) ->
                                new Arrival(
                                        new ClientId(row.getString("client")),
                                        Instant.ofEpochMilli(row.getLong("received"))))
                .list();
    }
}
