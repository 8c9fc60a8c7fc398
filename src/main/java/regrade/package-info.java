/// The program's door: reads what was asked for and opens the window or runs a command.
@NullMarked
package regrade;

import org.jspecify.annotations.NullMarked;
