/// The page that tells how far two looks agree.
@NullMarked
package regrade.agreement.ui;

import org.jspecify.annotations.NullMarked;
