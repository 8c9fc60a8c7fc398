package regrade.history;

/// Something that is wrong with a capsule; `capsule.finding.<code>` says it in words.
///
/// @param where the file in it, or empty
/// @param number the byte of the ZIP, or the act
public record CapsuleFinding(What what, String where, long number) {
    /// What is wrong.
    public enum What {
        /// The ZIP is not written as a capsule is: another header, order, name, comment or end.
        FORM("form"),
        /// A name that no file of a capsule has, such as one that leads out of its folder.
        NAME("name"),
        /// Larger, or of more files, than any capsule.
        LARGE("large"),
        /// The file ends too early.
        CUT_SHORT("cut-short"),
        /// A text of it cannot be read, or is of another version.
        UNREADABLE("unreadable"),
        MISSING("missing"),
        ADDITIONAL("additional"),
        ALTERED("altered"),
        /// An act's hash is not the one it was given.
        ACT("act"),
        /// An act does not follow the one before it.
        CHAIN("chain");

        private final String code;

        What(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
