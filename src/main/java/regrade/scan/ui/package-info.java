/// Scans by keys, by picture and by camera, for a window of any other feature.
@NullMarked
package regrade.scan.ui;

import org.jspecify.annotations.NullMarked;
