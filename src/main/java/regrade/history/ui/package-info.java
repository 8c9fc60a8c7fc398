/// The screen that finds units and tells their lives.
@NullMarked
package regrade.history.ui;

import org.jspecify.annotations.NullMarked;
