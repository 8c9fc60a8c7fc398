package regrade.label;

import java.util.Optional;

/// A label that was asked for and is not printed.
///
/// @param asked number of the journal entry that asked for it
/// @param failure code of the last failure, if a printer did not take it
public record WaitingLabel(LabelContent content, long asked, Optional<String> failure) {
    /// Whether a printer may have it already: then a person decides.
    public boolean held() {
        return failure.filter(PrintFailure::mayHold).isPresent();
    }

    boolean sameAs(WaitingLabel other) {
        return asked == other.asked && content.equals(other.content);
    }
}
