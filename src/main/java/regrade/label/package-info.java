/// What a reference label says, its forms, and the print queue.
@NullMarked
package regrade.label;

import org.jspecify.annotations.NullMarked;
