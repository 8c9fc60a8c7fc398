/// The labels that wait for a printer, as a table worked out from the journal.
@NullMarked
package regrade.label.store;

import org.jspecify.annotations.NullMarked;
