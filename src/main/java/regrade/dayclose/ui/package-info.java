/// The screen that counts the day and closes it.
@NullMarked
package regrade.dayclose.ui;

import org.jspecify.annotations.NullMarked;
