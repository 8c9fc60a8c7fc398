/// Lines that concern money, and what was done with claims, in the database.
@NullMarked
package regrade.claims.store;

import org.jspecify.annotations.NullMarked;
