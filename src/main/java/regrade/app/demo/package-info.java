/// A believable week of a small returns provider, made by the program's own use cases.
@NullMarked
package regrade.app.demo;

import org.jspecify.annotations.NullMarked;
