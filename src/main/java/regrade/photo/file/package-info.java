/// Photos as files of the data folder.
@NullMarked
package regrade.photo.file;

import org.jspecify.annotations.NullMarked;
