/// Files and folders, where the JDK leaves something to be desired.
@NullMarked
package regrade.platform.file;

import org.jspecify.annotations.NullMarked;
