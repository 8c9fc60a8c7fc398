/// The mailbox and the outgoing mail over the network, by Angus Mail.
@NullMarked
package regrade.post.remote;

import org.jspecify.annotations.NullMarked;
