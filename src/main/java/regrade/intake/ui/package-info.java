/// The files being taken in, on the screen.
@NullMarked
package regrade.intake.ui;

import org.jspecify.annotations.NullMarked;
