package regrade.fba;

import regrade.catalog.Product;
import regrade.kernel.Reference;

/// A unit that was found at the bench in a plain packaging of Amazon's.
record Sighting(Reference unit, Product product) {
    /// The question that asks for it, which a list of questions switches on.
    static final String QUESTION = "plain-pack";
}
