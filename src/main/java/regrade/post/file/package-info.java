/// Fetched mails as one file, for whoever takes them in.
@NullMarked
package regrade.post.file;

import org.jspecify.annotations.NullMarked;
