/// The page of the FBA watch.
@NullMarked
package regrade.fba.ui;

import org.jspecify.annotations.NullMarked;
