/// What the columns of a table mean that no form knows: a person says it once, and the bench
/// remembers.
@NullMarked
package regrade.mapping;

import org.jspecify.annotations.NullMarked;
