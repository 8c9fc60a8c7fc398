/// Evidence: photos named by their content, never lost.
@NullMarked
package regrade.photo;

import org.jspecify.annotations.NullMarked;
