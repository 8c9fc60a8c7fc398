/// The command line: one class per row of the product's table, each calling the use case the screen
/// calls.
///
/// Exit codes: 0 done, 1 the input was bad, 2 wrong usage, 3 something outside failed (disk,
/// network, printer).
@NullMarked
package regrade.cli;

import org.jspecify.annotations.NullMarked;
