/// Texts of claims as files.
@NullMarked
package regrade.claims.file;

import org.jspecify.annotations.NullMarked;
