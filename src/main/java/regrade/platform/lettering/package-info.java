/// Outside text made fit for paper, and the one font it is set in.
@NullMarked
package regrade.platform.lettering;

import org.jspecify.annotations.NullMarked;
