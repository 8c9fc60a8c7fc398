/// The returns screen: what is expected, and files taken in.
@NullMarked
package regrade.returns.ui;

import org.jspecify.annotations.NullMarked;
