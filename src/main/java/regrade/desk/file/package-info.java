/// Replies as files.
@NullMarked
package regrade.desk.file;

import org.jspecify.annotations.NullMarked;
