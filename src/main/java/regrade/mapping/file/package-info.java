/// How a table is looked at before anybody knows what it is.
@NullMarked
package regrade.mapping.file;

import org.jspecify.annotations.NullMarked;
