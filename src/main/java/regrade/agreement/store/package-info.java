/// Second looks in the database.
@NullMarked
package regrade.agreement.store;

import org.jspecify.annotations.NullMarked;
