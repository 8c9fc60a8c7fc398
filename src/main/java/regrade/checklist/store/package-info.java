/// The lists of questions in the database.
@NullMarked
package regrade.checklist.store;

import org.jspecify.annotations.NullMarked;
