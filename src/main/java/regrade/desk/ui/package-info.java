/// The desk on the screen.
@NullMarked
package regrade.desk.ui;

import org.jspecify.annotations.NullMarked;
