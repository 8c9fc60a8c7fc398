/// What came of works, in the database.
@NullMarked
package regrade.rework.store;

import org.jspecify.annotations.NullMarked;
