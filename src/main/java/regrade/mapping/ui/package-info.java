/// The page on which columns are given their meanings.
@NullMarked
package regrade.mapping.ui;

import org.jspecify.annotations.NullMarked;
