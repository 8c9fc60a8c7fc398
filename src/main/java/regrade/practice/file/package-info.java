/// What is kept of the practice, and what its table is laid with, as files.
@NullMarked
package regrade.practice.file;

import org.jspecify.annotations.NullMarked;
