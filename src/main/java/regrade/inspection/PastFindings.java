package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.FoundHistory;

/// What was found on the units inspected so far, summed. Asked at each unit that is opened: answers
/// come from kept sums, never from a walk over units. Any thread may ask.
///
/// A unit counts once, as its last save that counts left it; a save that was undone counts no
/// longer, and the one before it does again.
public interface PastFindings {
    /// What tells of the next unit of this product.
    FoundHistory of(Product product);
}
