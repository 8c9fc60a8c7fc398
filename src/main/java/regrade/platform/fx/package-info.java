/// What every screen shares: how FXML is loaded and drawn anew, the theme, the message bar, the
/// screen's thread.
///
/// *How do all visible texts change at once when the language changes?* Screens are loaded again
/// from their FXML with the other bundle. State lives in view models, which stay; nodes are cheap.
/// The price: a controller that listens to a view model must let go of it ([Linked]), and nothing
/// may be kept only in a node.
@NullMarked
package regrade.platform.fx;

import org.jspecify.annotations.NullMarked;
