/// Pictures drawn small by the JDK's own readers.
@NullMarked
package regrade.photo.device;

import org.jspecify.annotations.NullMarked;
