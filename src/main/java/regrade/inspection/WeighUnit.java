package regrade.inspection;

import regrade.catalog.Product;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.InspectionFact.Weighed;
import regrade.kernel.Reference;
import regrade.scale.Weight;

import java.util.Optional;

/// Records what the unit on the bench weighs, and in the same act that it weighs too little or too
/// much to be a whole unit of its product. A doubt never refuses the weight.
public final class WeighUnit {
    private final Drafts drafts;
    private final AssessUnit assessment;
    private final LearnedWeights learned;

    public WeighUnit(Drafts drafts, AssessUnit assessment, LearnedWeights learned) {
        this.drafts = drafts;
        this.assessment = assessment;
        this.learned = learned;
    }

    /// @throws regrade.kernel.Problem if the act could not be saved; then nothing changed
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Worksheet weigh(Reference unit, Weight weight) {
        return weighed(onBench(unit), weight);
    }

    /// What the scale says by itself: it counts for a unit that was not weighed in this pass.
    ///
    /// @return empty, and nothing recorded, for one that was, or is no longer on the bench
    /// @throws regrade.kernel.Problem if the act could not be saved; then nothing changed
    public Optional<Worksheet> weighFirst(Reference unit, Weight weight) {
        return drafts.find(unit)
                .filter(draft -> draft.state() == UnitState.OPEN && draft.weighed().isEmpty())
                .map(draft -> weighed(draft, weight));
    }

    private Worksheet weighed(Draft draft, Weight weight) {
        var product = draft.product();
        var unit = draft.unit();
        var expected = expected(product);
        var fact = new Weighed(unit, product.client(), product.sku(), weight, expected);
        var doubts = expected.flatMap(usual -> usual.doubt(weight)).stream().toList();
        var after =
                doubts.isEmpty()
                        ? drafts.append(draft, fact)
                        : drafts.append(
                                draft,
                                fact,
                                new IdentityDoubted(unit, Identity.WEIGHT, weight.text(), doubts));
        return assessment.assess(after);
    }

    /// The catalogue knows better than what came back.
    private Optional<ExpectedWeight> expected(Product product) {
        return product.weight()
                .map(ExpectedWeight::of)
                .or(() -> ExpectedWeight.learned(learned.clean(product.client(), product.sku())));
    }

    private Draft onBench(Reference unit) {
        return drafts.find(unit)
                .filter(draft -> draft.state() == UnitState.OPEN)
                .orElseThrow(() -> new IllegalArgumentException("not on the bench: " + unit));
    }
}
