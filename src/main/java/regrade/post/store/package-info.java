/// The queue of replies and how far each mailbox was read, in the database.
@NullMarked
package regrade.post.store;

import org.jspecify.annotations.NullMarked;
