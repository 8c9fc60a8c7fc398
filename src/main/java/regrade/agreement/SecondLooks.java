package regrade.agreement;

import regrade.kernel.Reference;

import java.util.List;

/// The second looks of this bench. Answers come from the projection; any thread may ask.
public interface SecondLooks {
    /// Units that were drawn and nobody looked at again, those that wait longest first. Some of
    /// them may be at something else since.
    List<Reference> waiting(int most);

    /// The pairs that count, the last first: neither look was undone.
    List<LookPair> pairs(int most);
}
