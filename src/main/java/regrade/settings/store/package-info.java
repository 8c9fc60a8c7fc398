/// The bench's settings as a projection of the journal.
@NullMarked
package regrade.settings.store;

import org.jspecify.annotations.NullMarked;
