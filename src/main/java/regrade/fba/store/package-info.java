/// The lines that tell of Amazon's programmes, in the database.
@NullMarked
package regrade.fba.store;

import org.jspecify.annotations.NullMarked;
