/// Search everything; one unit's whole life.
@NullMarked
package regrade.history;

import org.jspecify.annotations.NullMarked;
