/// Reads mails from files: one mail, a mailbox of many, a file of a mail folder.
@NullMarked
package regrade.requests.file;

import org.jspecify.annotations.NullMarked;
