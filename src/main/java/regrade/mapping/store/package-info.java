/// The mappings in H2.
@NullMarked
package regrade.mapping.store;

import org.jspecify.annotations.NullMarked;
