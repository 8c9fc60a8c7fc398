/// The words of every screen and command, in the languages that were found beside the program.
@NullMarked
package regrade.platform.i18n;

import org.jspecify.annotations.NullMarked;
