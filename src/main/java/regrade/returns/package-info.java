/// Expected returns: the reports that announce them and the match of a code to them.
@NullMarked
package regrade.returns;

import org.jspecify.annotations.NullMarked;
