/// Buyers' requests to return, as marketplaces send them by mail, from the mail's text to the
/// request with its clock.
///
/// *When does the clock start?* The body names a day of the marketplace, the mail's own date an
/// instant. Sent on that day: at that instant. Sent on the day after: with the end of that day, for
/// the request cannot have come later. Else, as the mail says nothing nearer, with the start of the
/// day, the stricter moment. Both are kept, so that this can be judged anew.
///
/// *What if a cancellation comes before its request?* Mailboxes are read in any order. A
/// cancellation is kept and closes the items that it names, whichever of the two is read first,
/// unless the request was sent after it. The price: it is looked for with every request of its
/// order.
///
/// *What if a mail is odd?* It waits for a person, with its text; it never becomes a request by
/// itself. A sender's address proves nothing, but one that is not the marketplace's own proves
/// enough to wait.
///
/// *Two mails, one request?* A request is told by its order, its items and its day, not by its
/// client: a catalogue that is taken in later must not make a new request of an old mail.
@NullMarked
package regrade.requests;

import org.jspecify.annotations.NullMarked;
