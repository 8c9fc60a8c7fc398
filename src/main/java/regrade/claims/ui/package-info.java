/// The page of claims.
@NullMarked
package regrade.claims.ui;

import org.jspecify.annotations.NullMarked;
