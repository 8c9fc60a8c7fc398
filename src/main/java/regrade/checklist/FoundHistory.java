package regrade.checklist;

/// What was found on the inspected units that tell something about the next one.
///
/// @param product on those of the same SKU of the same client
/// @param category on those of its category, the same SKU among them; parts count together, see
///   [Found#ofCategory()]
public record FoundHistory(FoundCounts product, FoundCounts category) {
    public static final FoundHistory NONE = new FoundHistory(FoundCounts.NONE, FoundCounts.NONE);
}
