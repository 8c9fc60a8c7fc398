/// Marketplaces' return reports, and the list of lines that were refused.
@NullMarked
package regrade.returns.file;

import org.jspecify.annotations.NullMarked;
