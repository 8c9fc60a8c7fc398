/// The settings on the screen.
@NullMarked
package regrade.settings.ui;

import org.jspecify.annotations.NullMarked;
