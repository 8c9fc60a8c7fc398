package regrade.returns.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.ReportLinesRestored;
import regrade.reports.ReportsFact.ReportLinesTold;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.RequestRestored;
import regrade.requests.RequestsFact.RequestTold;
import regrade.requests.RequestsFact.RequestsWithdrawn;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.returns.AnnouncedReturn;
import regrade.returns.ClaimsReturn;
import regrade.returns.DispositionCount;
import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.ReleasesReturn;
import regrade.returns.RequestedReturn;
import regrade.returns.ReturnKey;
import regrade.returns.ReturnQuery;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.ReturnsFact.ReturnsRestored;
import regrade.returns.ReturnsFact.ReturnsWithdrawn;
import regrade.returns.ToldReturns;
import regrade.returns.WaitingReturn;
import regrade.scan.Code.Imei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The expected returns in H2.
public final class JdbiExpectedReturns implements ExpectedReturns, ToldReturns, Projection {
    // an entry's number, the fact's place in it and the line's place in that make the line's number
    static final int BITS_OF_ENTRY = 32;
    private static final int BITS_OF_LINE = 9;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_REMEMBERED = 50_000;

    private static final String CONTENT =
            "select key_low, content from expected_return where key_high = ?";
    private static final String TOLD_BY =
            "select key_low, told_by from expected_return where key_high = ?";

    // written together; few enough that a bench act which passes an import waits little
    private static final int GATHERED = 200;

    private final Jdbi jdbi;
    private final SortedMap<Long, ExpectedReturn> gathered = new TreeMap<>();

    /// items that the lines written so far have brought or met
    private final Set<Long> items = new HashSet<>();

    private long written = -1;

    public JdbiExpectedReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        try (var sql = JdbiExpectedReturns.class.getResourceAsStream("returns.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReturnsListed listed -> gather(entry, place, listed.lines());
            case ReturnsChanged changed -> change(entry.number(), changed.lines());
            case ReturnsRestored was -> change(was.entry(), was.lines());
            case ReturnsWithdrawn gone -> withdraw(gone);
            case ReportLinesListed listed -> announce(entry, place, entry.number(), listed);
            case ReportLinesRestored was -> announce(entry, place, was.entry(), was);
            case ReportLinesWithdrawn gone -> withdraw(gone);
            case ReturnRequested asked -> {
                long first = first(entry, place);
                ask(asked, (rows, i, item) -> rows.put(first + i, item, entry.number()));
            }
            case RequestRestored was -> {
                long first = first(entry, place);
                ask(was, (rows, i, item) -> rows.restore(first + i, item, was.entry()));
            }
            case RequestCancelled(var key, var cancellation) ->
                    mails(rows -> rows.cancel(key, cancellation, entry.number()));
            case RequestsWithdrawn gone -> mails(rows -> rows.withdraw(gone));
            case ClaimsReturn claim -> {
                settle();
                claim.expectedReturn()
                        .ifPresent(
                                line ->
                                        jdbi.useHandle(
                                                handle ->
                                                        new Claims(handle)
                                                                .claim(claim.unit(), line)));
            }
            case ReleasesReturn release -> {
                settle();
                jdbi.useHandle(handle -> new Claims(handle).release(release.unit()));
            }
            default -> {}
        }
    }

    /// A line that says something else now keeps its number, and what came for it.
    private void announce(EntryHeader entry, int place, long toldBy, ReportLinesTold listed) {
        alone();
        long first = first(entry, place);
        var day = entry.day();
        var lines = listed.lines();
        jdbi.useHandle(
                handle -> {
                    var rows = new AnnouncedRows(handle, toldBy);
                    for (int i = 0; i < lines.size(); i++) {
                        long id = first + i;
                        var line = lines.get(i);
                        AnnouncedReturn.of(listed.kind(), line, day)
                                .ifPresent(announced -> rows.announce(id, keyOf(line), announced));
                    }
                });
    }

    private interface Asks {
        void item(RequestedRows rows, int place, RequestedReturn item);
    }

    private void ask(RequestTold told, Asks asks) {
        var items = RequestedReturn.of(told);
        mails(
                rows -> {
                    for (int i = 0; i < items.size(); i++) asks.item(rows, i, items.get(i));
                });
    }

    private void mails(Consumer<RequestedRows> work) {
        alone();
        jdbi.useHandle(handle -> work.accept(new RequestedRows(handle)));
    }

    private static ReturnKey keyOf(ReportLine line) {
        return keyOf(line.key());
    }

    private static ReturnKey keyOf(LineKey key) {
        return new ReturnKey(key.high(), key.low());
    }

    /// A line that is not there was taken back since: this is applied anew.
    private void change(long toldBy, List<ExpectedReturn> lines) {
        alone();
        jdbi.useHandle(
                handle -> {
                    var rows = new AnnouncedRows(handle, toldBy);
                    for (var line : lines) rows.change(ReturnKey.of(line), line);
                });
    }

    private void withdraw(ReportLinesWithdrawn gone) {
        alone();
        jdbi.useHandle(
                handle -> {
                    var rows = new AnnouncedRows(handle, gone.entry());
                    gone.keys().forEach(key -> rows.remove(keyOf(key)));
                });
    }

    private void withdraw(ReturnsWithdrawn gone) {
        alone();
        long first = gone.entry() << BITS_OF_ENTRY | (long) gone.first() << BITS_OF_LINE;
        long behind = gone.entry() << BITS_OF_ENTRY | (gone.last() + 1L) << BITS_OF_LINE;
        jdbi.useHandle(handle -> new UsedItems(handle.getConnection()).remove(first, behind - 1));
    }

    /// Before lines are written one by one, which may take an item with them.
    private void alone() {
        settle();
        items.clear();
    }

    private static long first(EntryHeader entry, int place) {
        return entry.number() << BITS_OF_ENTRY | (long) place << BITS_OF_LINE;
    }

    private void gather(EntryHeader entry, int place, List<ExpectedReturn> lines) {
        long first = first(entry, place);
        boolean sameAct =
                !gathered.isEmpty() && gathered.lastKey() >> BITS_OF_ENTRY == entry.number();
        // what a transaction left behind that failed is not of this run: it comes again, in its
        // place
        if (sameAct && gathered.lastKey() >= first) gathered.clear();
        // its items went with it
        if (first <= written || items.size() > MOST_REMEMBERED) items.clear();
        if (!sameAct || gathered.size() >= GATHERED) settle();
        for (int i = 0; i < lines.size(); i++) gathered.put(first + i, lines.get(i));
    }

    @Override
    public void settle() {
        if (gathered.isEmpty()) return;
        long last = gathered.lastKey() | (1 << BITS_OF_LINE) - 1;
        // also if it fails: then these lines come again
        written = last;
        try {
            jdbi.useHandle(
                    handle ->
                            new ReturnRows(
                                            handle.getConnection(),
                                            items,
                                            ReturnKey::of,
                                            id -> id >> BITS_OF_ENTRY)
                                    .write(gathered, last));
        } catch (SQLException e) {
            throw new IllegalStateException("lines up to " + last, e);
        } finally {
            gathered.clear();
        }
    }

    @Override
    public Optional<WaitingReturn> find(long id) {
        return jdbi.withHandle(handle -> read(handle, id));
    }

    private static Optional<WaitingReturn> read(Handle handle, long id) {
        return handle.select(ReturnMapper.BY_ID, id).map(new ReturnMapper()).findOne();
    }

    private static List<WaitingReturn> read(Handle handle, Stream<Hit> hits) {
        return hits.flatMap(hit -> read(handle, hit.id()).stream()).toList();
    }

    @Override
    public List<WaitingReturn> withIdentifier(String identifier, int most) {
        if (identifier.isBlank()) return List.of();
        return jdbi.withHandle(
                handle -> {
                    var index = new ReturnIndex(handle);
                    var hits = new ArrayList<Hit>();
                    hits.addAll(index.ofPlate(identifier.toUpperCase(Locale.ROOT), most));
                    hits.addAll(index.ofOrder(identifier, most));
                    hits.addAll(index.ofCode(identifier, most));
                    Imei.parse(identifier)
                            .map(Imei::text)
                            .filter(imei -> !imei.equals(identifier))
                            .ifPresent(imei -> hits.addAll(index.ofCode(imei, most)));
                    for (var item : index.items(identifier, MOST_ITEMS))
                        hits.addAll(index.ofItem(item, most));
                    return read(
                            handle, hits.stream().distinct().sorted(Hit.WAITING_FIRST).limit(most));
                });
    }

    @Override
    public List<WaitingReturn> ofOrder(String order, int most) {
        if (order.isEmpty()) return List.of();
        return jdbi.withHandle(
                handle -> read(handle, new ReturnIndex(handle).ofOrder(order, most).stream()));
    }

    @Override
    public List<DispositionCount> dispositions(LocalDate from, LocalDate to) {
        return jdbi.withHandle(
                handle ->
                        Stream.of(true, false)
                                .flatMap(
                                        waiting ->
                                                new ReturnIndex(handle)
                                                                .dispositions(
                                                                        Rank.of(from, waiting),
                                                                        Rank.of(to, waiting))
                                                                .stream())
                                .toList());
    }

    @Override
    public List<WaitingReturn> page(ReturnQuery query, Optional<WaitingReturn> after, int size) {
        return jdbi.withHandle(
                handle -> {
                    var found =
                            new ReturnSearch(
                                            new ReturnIndex(handle),
                                            query,
                                            after.map(this::hit),
                                            size)
                                    .find();
                    return read(handle, found.stream());
                });
    }

    @Override
    public long count(ReturnQuery query, int most) {
        return jdbi.withHandle(
                handle ->
                        (long)
                                new ReturnSearch(
                                                new ReturnIndex(handle),
                                                query,
                                                Optional.empty(),
                                                most)
                                        .find()
                                        .size());
    }

    @Override
    public List<ClientId> clients() {
        return jdbi.withHandle(handle -> new ReturnIndex(handle).clients());
    }

    private Hit hit(WaitingReturn line) {
        return new Hit(line.id(), Rank.of(line.line().returnDate(), false));
    }

    @Override
    public List<OptionalLong> contents(List<ReturnKey> keys) {
        if (count() == 0) return Collections.nCopies(keys.size(), OptionalLong.empty());
        return jdbi.withHandle(handle -> numbers(handle.getConnection(), CONTENT, keys));
    }

    @Override
    public List<OptionalLong> toldBy(List<ReturnKey> keys) {
        return jdbi.withHandle(handle -> numbers(handle.getConnection(), TOLD_BY, keys));
    }

    @Override
    public long came(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select count(*) from return_claim
                                        where return_id >= ? and return_id < ?
                                            or return_id in (
                                                select q.return_id from requested_return q
                                                join expected_return e on e.id = q.return_id
                                                    and e.key_high = q.key_high and e.key_low = q.key_low
                                                where q.told_by = ?)
                                        """,
                                        entry << BITS_OF_ENTRY,
                                        (entry + 1) << BITS_OF_ENTRY,
                                        entry)
                                .mapTo(Long.class)
                                .one());
    }

    private static List<OptionalLong> numbers(
            Connection connection, String sql, List<ReturnKey> keys) {
        var numbers = new ArrayList<OptionalLong>(keys.size());
        try (var query = connection.prepareStatement(sql)) {
            for (var key : keys) {
                var number = OptionalLong.empty();
                query.setLong(1, key.high());
                try (var rows = query.executeQuery()) {
                    while (rows.next())
                        if (rows.getLong(1) == key.low()) number = OptionalLong.of(rows.getLong(2));
                }
                numbers.add(number);
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("known lines", e);
        }
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> count(handle, "select count(*) from expected_return"));
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(
                handle ->
                        count(handle, "select count(*) from expected_return")
                                - count(handle, "select count(*) from return_done"));
    }

    private static long count(Handle handle, String sql) {
        return handle.select(sql).mapTo(Long.class).one();
    }
}
