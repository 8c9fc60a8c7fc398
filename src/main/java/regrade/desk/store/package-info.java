/// The desk as tables.
@NullMarked
package regrade.desk.store;

import org.jspecify.annotations.NullMarked;
