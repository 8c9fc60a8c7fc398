/// The bench loop: open, match, draft, park, save, undo, scan back.
@NullMarked
package regrade.inspection;

import org.jspecify.annotations.NullMarked;
