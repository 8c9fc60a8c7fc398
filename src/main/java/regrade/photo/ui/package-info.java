/// A photo in full size over whatever is in front, and the marks that are drawn on a copy of it.
@NullMarked
package regrade.photo.ui;

import org.jspecify.annotations.NullMarked;
