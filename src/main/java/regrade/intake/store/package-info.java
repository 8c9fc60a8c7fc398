/// Past imports in the database.
@NullMarked
package regrade.intake.store;

import org.jspecify.annotations.NullMarked;
