/// Where a supervisor keeps the lists of questions.
@NullMarked
package regrade.checklist.ui;

import org.jspecify.annotations.NullMarked;
