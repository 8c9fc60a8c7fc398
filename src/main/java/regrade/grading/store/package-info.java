/// The versions of the grade rules in the database.
@NullMarked
package regrade.grading.store;

import org.jspecify.annotations.NullMarked;
