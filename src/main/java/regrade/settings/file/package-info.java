/// What of the settings is in no act, in a file of the data folder.
@NullMarked
package regrade.settings.file;

import org.jspecify.annotations.NullMarked;
