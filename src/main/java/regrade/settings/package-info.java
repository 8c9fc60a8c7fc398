/// How this bench is set up: its name, language, theme, printer. A setting is the last fact that
/// set it.
@NullMarked
package regrade.settings;

import org.jspecify.annotations.NullMarked;
