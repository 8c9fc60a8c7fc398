/// The return requests as tables.
@NullMarked
package regrade.requests.store;

import org.jspecify.annotations.NullMarked;
