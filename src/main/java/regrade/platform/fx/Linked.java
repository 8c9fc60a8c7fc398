package regrade.platform.fx;

import javafx.util.Subscription;

/// A controller that listens to its view model. Its links are cut when its screen is drawn anew.
public interface Linked {
    /// Everything it listens to, see [javafx.beans.value.ObservableValue#subscribe].
    Subscription links();
}
