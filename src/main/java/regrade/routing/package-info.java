/// Channels and the ranked offers where a unit earns the most.
@NullMarked
package regrade.routing;

import org.jspecify.annotations.NullMarked;
