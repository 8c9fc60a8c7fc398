/// Rules from answers to a grade that names its reasons.
@NullMarked
package regrade.grading;

import org.jspecify.annotations.NullMarked;
