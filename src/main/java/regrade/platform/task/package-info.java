/// The one place where threads are made.
@NullMarked
package regrade.platform.task;

import org.jspecify.annotations.NullMarked;
