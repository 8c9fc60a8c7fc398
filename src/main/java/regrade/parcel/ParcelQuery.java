package regrade.parcel;

/// Which parcels are listed.
///
/// @param begins what their number begins with; may be empty
public record ParcelQuery(Part part, String begins) {
    /// A part of the list.
    public enum Part {
        /// Not closed yet: expected, or open.
        TO_COME("to-come"),
        /// Closed with something missing or extra.
        UNEVEN("uneven"),
        /// All that were closed.
        CLOSED("closed");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// The word for it in keys.
        public String code() {
            return code;
        }

        /// The one after it, round and round.
        public Part next() {
            return switch (this) {
                case TO_COME -> UNEVEN;
                case UNEVEN -> CLOSED;
                case CLOSED -> TO_COME;
            };
        }
    }
}
