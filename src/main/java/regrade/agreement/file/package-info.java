/// Second looks under way, as a file.
@NullMarked
package regrade.agreement.file;

import org.jspecify.annotations.NullMarked;
