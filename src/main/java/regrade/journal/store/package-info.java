/// The tables worked out from the journal, in H2: how far they are, and which act stands where.
@NullMarked
package regrade.journal.store;

import org.jspecify.annotations.NullMarked;
