/// JSON for machines that read what the command line prints.
@NullMarked
package regrade.platform.json;

import org.jspecify.annotations.NullMarked;
