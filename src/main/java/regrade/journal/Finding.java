package regrade.journal;

/// Something that is not as it was written.
///
/// @param what the code of a message, `journal.finding.<what>`
/// @param where the segment's file name, or the table
/// @param offset bytes from the start of the segment; the number of rows for a table
/// @param number the act concerned, 0 if it cannot be told
public record Finding(What what, String where, long offset, long number) {
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
