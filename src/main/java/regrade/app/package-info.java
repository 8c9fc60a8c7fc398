/// Puts the program together by hand and shows its one window: shell, keys that work everywhere,
/// start and stop.
@NullMarked
package regrade.app;

import org.jspecify.annotations.NullMarked;
