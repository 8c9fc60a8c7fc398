/// The lines of reports as a table.
@NullMarked
package regrade.reports.store;

import org.jspecify.annotations.NullMarked;
