/// Seals the journal into batches for head office.
@NullMarked
package regrade.dayclose;

import org.jspecify.annotations.NullMarked;
