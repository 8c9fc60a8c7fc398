/// The grade rules on the screen.
@NullMarked
package regrade.grading.ui;

import org.jspecify.annotations.NullMarked;
