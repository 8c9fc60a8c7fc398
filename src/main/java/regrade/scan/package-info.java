/// What a string or an image means: one case of the sealed Code per identifier kind.
@NullMarked
package regrade.scan;

import org.jspecify.annotations.NullMarked;
