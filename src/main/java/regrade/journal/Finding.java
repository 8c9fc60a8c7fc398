package regrade.journal;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

/// Something that is not as it was written.
///
/// @param what the code of a message, `journal.finding.<what>`
/// @param where the segment's file name, or the table
/// @param offset bytes from the start of the segment; the number of rows for a table
/// @param number the act concerned, 0 if it cannot be told
public record Finding(What what, String where, long offset, long number) {
    /// In words; a damaged journal is repaired from a backup, tables are worked out anew.
    public UserMessage message() {
        var remedy =
                switch (what) {
                    case TABLE_DIFFERS, TABLES_UNUSABLE -> Remedy.NONE;
                    case BAD_HEADER,
                            CHANGED,
                            CHAIN_BROKEN,
                            GAP,
                            TRUNCATED,
                            PARTS_DIFFER,
                            UNREADABLE ->
                            Remedy.RESTORE;
                };
        return UserMessage.bad("journal.finding." + what.code(), remedy, where, offset, number);
    }

    /// What kind of thing it is.
    public enum What {
        BAD_HEADER("bad-header"),
        CHANGED("changed"),
        CHAIN_BROKEN("chain-broken"),
        GAP("gap"),
        TRUNCATED("truncated"),
        PARTS_DIFFER("parts-differ"),
        UNREADABLE("unreadable"),
        TABLE_DIFFERS("table-differs"),
        TABLES_UNUSABLE("tables-unusable");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
