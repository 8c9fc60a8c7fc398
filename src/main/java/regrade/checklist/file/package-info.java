/// Lists of questions in files.
@NullMarked
package regrade.checklist.file;

import org.jspecify.annotations.NullMarked;
