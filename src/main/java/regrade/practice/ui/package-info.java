/// The lesson over the bench, and the course with its results.
@NullMarked
package regrade.practice.ui;

import org.jspecify.annotations.NullMarked;
