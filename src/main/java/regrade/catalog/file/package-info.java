/// Product catalogues as files.
@NullMarked
package regrade.catalog.file;

import org.jspecify.annotations.NullMarked;
