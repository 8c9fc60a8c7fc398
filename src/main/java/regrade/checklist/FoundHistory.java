package regrade.checklist;

/// What was found on the inspected units that tell something about the next one.
///
/// @param product on those of the same SKU of the same client
/// @param category on those of its category, the same SKU among them; parts count together, see
///   [Found#ofCategory()]
public record FoundHistory(FoundCounts product, FoundCounts category) {
    public static final FoundHistory NONE = new FoundHistory(FoundCounts.NONE, FoundCounts.NONE);

    /// What the category's other products tell: a unit must not tell twice.
    ///
    /// @param question as the category counts it
    FoundCounts.Count ofOthers(String question) {
        var others = category.to(question);
        for (var own : product.byQuestion().entrySet())
            if (Found.ofCategory(own.getKey()).equals(question))
                others = others.without(own.getValue());
        return others;
    }
}
