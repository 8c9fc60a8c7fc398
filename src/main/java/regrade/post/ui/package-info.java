/// The page on which the mail is set up.
@NullMarked
package regrade.post.ui;

import org.jspecify.annotations.NullMarked;
