/// The products as tables.
@NullMarked
package regrade.catalog.store;

import org.jspecify.annotations.NullMarked;
