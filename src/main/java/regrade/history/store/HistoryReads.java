package regrade.history.store;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The SQL that reads the history. Every order repeats the columns of an index in one direction.
final class HistoryReads {
    private static final String COLUMNS =
            "id, reference, product_id, plate, order_id, serial, grade, bin, shown_day";

    private static final List<String> CODES =
            List.of(
                    "select id from history_unit where plate >= :from and plate < :to order by plate desc limit :most",
                    "select id from history_unit where order_id >= :from and order_id < :to order by order_id desc limit :most",
                    "select id from history_unit where serial >= :from and serial < :to order by serial desc limit :most");

    private final Handle handle;

    HistoryReads(Handle handle) {
        this.handle = handle;
    }

    interface TakesProduct {
        void product(long id, String words, long newest);
    }

    interface TakesUnit {
        void unit(long id, long product);
    }

    /// A unit as it is met on the way through an index.
    record Met(long id, LocalDate day, long product) {}

    /// A unit with all that it may be found by.
    record Row(
            long id,
            String reference,
            long product,
            Optional<String> plate,
            Optional<String> order,
            Optional<String> serial,
            Optional<String> grade,
            Optional<String> bin,
            LocalDate day) {
        /// Whether one of its own codes begins so.
        boolean begins(CodeStart start) {
            return start.reference().filter(reference::startsWith).isPresent()
                    || begins(plate, start)
                    || begins(order, start)
                    || begins(serial, start);
        }

        private static boolean begins(Optional<String> code, CodeStart start) {
            return code.filter(text -> text.startsWith(start.text())).isPresent();
        }
    }

    void products(long after, TakesProduct taker) {
        handle.createQuery(
                        "select id, words, newest from history_product where id > :after order by id")
                .bind("after", after)
                .map(
                        (rs, _) -> {
                            taker.product(rs.getLong(1), rs.getString(2), rs.getLong(3));
                            return true;
                        })
                .forEach(_ -> {});
    }

    void openedSince(long after, TakesUnit taker) {
        handle.createQuery("select id, product_id from history_unit where id > :after order by id")
                .bind("after", after)
                .map(
                        (rs, _) -> {
                            taker.unit(rs.getLong(1), rs.getLong(2));
                            return true;
                        })
                .forEach(_ -> {});
    }

    /// Units below an id with their products, the newest first.
    void openedBefore(long before, int most, TakesUnit taker) {
        handle.createQuery(
                        "select id, product_id from history_unit where id < :before order by id desc limit :most")
                .bind("before", before)
                .bind("most", most)
                .map(
                        (rs, _) -> {
                            taker.unit(rs.getLong(1), rs.getLong(2));
                            return true;
                        })
                .forEach(_ -> {});
    }

    /// Ids of units whose plate, order or serial number begins so; the highest codes if there are
    /// more.
    List<Long> beginning(String start, int most) {
        var found = new ArrayList<Long>();
        for (var sql : CODES)
            handle.createQuery(sql)
                    .bind("from", start)
                    .bind("to", start + Character.MAX_VALUE)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .forEach(found::add);
        return found;
    }

    /// Ids of units whose reference begins so, the last given first.
    List<Long> referencesBeginning(String start, int most) {
        return handle.createQuery(
                        """
                        select id from history_unit where reference >= :from and reference < :to
                        order by reference desc limit :most
                        """)
                .bind("from", start)
                .bind("to", start + "~")
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    List<Long> ofProducts(List<Long> products, int most) {
        if (products.isEmpty()) return List.of();
        return handle.createQuery(
                        "select id from history_unit where product_id in (<products>) limit :most")
                .bindList("products", products)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /// The newest units of a product, below an id.
    List<Long> ofProduct(long product, long before, int most) {
        return handle.createQuery(
                        """
                        select id from history_unit where product_id = :product and id < :before
                        order by product_id desc, id desc limit :most
                        """)
                .bind("product", product)
                .bind("before", before)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    List<Row> rows(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return handle.createQuery("select " + COLUMNS + " from history_unit where id in (<ids>)")
                .bindList("ids", ids)
                .map((rs, _) -> row(rs))
                .list();
    }

    List<Row> newest(long before, int most) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from history_unit where id < :before order by id desc limit :most")
                .bind("before", before)
                .bind("most", most)
                .map((rs, _) -> row(rs))
                .list();
    }

    /// Units of these days, the newest day first.
    List<Met> onDays(LocalDate from, LocalDate to, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit where shown_day >= :from and shown_day <= :to
                        order by shown_day desc, id desc limit :most
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    /// Units of one day, below an id.
    List<Met> onDay(LocalDate day, long before, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit where shown_day = :day and id < :before
                        order by shown_day desc, id desc limit :most
                        """)
                .bind("day", day)
                .bind("before", before)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    /// Units of a grade of these days, the newest day first.
    List<Met> gradedOnDays(String grade, LocalDate from, LocalDate to, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit
                        where grade = :grade and shown_day >= :from and shown_day <= :to
                        order by grade desc, shown_day desc, id desc limit :most
                        """)
                .bind("grade", grade)
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    /// Units of a grade of one day, below an id.
    List<Met> gradedOnDay(String grade, LocalDate day, long before, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit
                        where grade = :grade and shown_day = :day and id < :before
                        order by grade desc, shown_day desc, id desc limit :most
                        """)
                .bind("grade", grade)
                .bind("day", day)
                .bind("before", before)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    /// Units in a bin of these days, the newest day first; of a grade, if one is asked for.
    List<Met> inBinOnDays(
            String bin, Optional<String> grade, LocalDate from, LocalDate to, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit
                        where bin = :bin and shown_day >= :from and shown_day <= :to
                            and (cast(:grade as varchar) is null or grade = :grade)
                        order by bin desc, shown_day desc, id desc limit :most
                        """)
                .bind("bin", bin)
                .bind("grade", grade)
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    /// Units in a bin of one day, below an id; of a grade, if one is asked for.
    List<Met> inBinOnDay(String bin, Optional<String> grade, LocalDate day, long before, int most) {
        return handle.createQuery(
                        """
                        select id, shown_day, product_id from history_unit
                        where bin = :bin and shown_day = :day and id < :before
                            and (cast(:grade as varchar) is null or grade = :grade)
                        order by bin desc, shown_day desc, id desc limit :most
                        """)
                .bind("bin", bin)
                .bind("grade", grade)
                .bind("day", day)
                .bind("before", before)
                .bind("most", most)
                .map((rs, _) -> met(rs))
                .list();
    }

    private static Met met(ResultSet rs) throws SQLException {
        return new Met(rs.getLong(1), rs.getObject(2, LocalDate.class), rs.getLong(3));
    }

    /// In the order of [#COLUMNS]: thousands of rows are read in a search, and a name is looked up
    /// for every one of them.
    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getLong(1),
                rs.getString(2),
                rs.getLong(3),
                Optional.ofNullable(rs.getString(4)),
                Optional.ofNullable(rs.getString(5)),
                Optional.ofNullable(rs.getString(6)),
                Optional.ofNullable(rs.getString(7)),
                Optional.ofNullable(rs.getString(8)),
                rs.getObject(9, LocalDate.class));
    }
}
