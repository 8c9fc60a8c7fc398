/// The words and ports that every feature shares.
@NullMarked
package regrade.kernel;

import org.jspecify.annotations.NullMarked;
