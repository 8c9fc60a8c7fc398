package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.returns.ExpectedReturn;

/// What reports alone say of lines to which a mail adds its words, so that these can be taken away
/// again.
final class ReportedWords {
    private final Handle handle;

    ReportedWords(Handle handle) {
        this.handle = handle;
    }

    /// @param joined the line as it stands
    /// @return what the report says of it, which is kept from the first time on
    ExpectedReturn of(long id, ExpectedReturn joined) {
        var kept =
                handle.select(
                                "select buyer_comment, extra from reported_return where return_id = ?",
                                id)
                        .map(
                                (row, _) ->
                                        joined.saying(
                                                row.getString("buyer_comment"),
                                                Extra.of(row.getString("extra"))))
                        .findOne();
        if (kept.isPresent()) return kept.get();
        handle.execute(
                "insert into reported_return (return_id, buyer_comment, extra) values (?, ?, ?)",
                id,
                joined.comment(),
                Extra.text(joined.extra()));
        return joined;
    }

    void forget(long id) {
        handle.execute("delete from reported_return where return_id = ?", id);
    }
}
