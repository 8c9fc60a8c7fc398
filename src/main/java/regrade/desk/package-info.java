/// The desk where buyers' return requests are answered before their time is over.
///
/// *What does the clock measure?* Elapsed time since the request was received: 24 hours are 24
/// hours, also over the night when clocks are changed, so a deadline may read an hour earlier or
/// later than the request did. Working hours are shown beside it and never stop it. Only the
/// automatic refund counts days of a calendar, those of its marketplace.
///
/// *What is an answer?* What somebody decided at this bench. Whether the marketplace has heard of
/// it, no file tells; the reply that goes with it is a mail like any other.
@NullMarked
package regrade.desk;

import org.jspecify.annotations.NullMarked;
