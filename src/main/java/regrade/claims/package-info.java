/// What a marketplace owes for returns and has not paid: found in the lines of all reports, with
/// proof, amount and deadline.
///
/// *When does a day end?* A line's day is a calendar day of its report's own offset, today is the
/// calendar day at the bench. Nothing counts hours, so a change of the clock moves no deadline. The
/// price: near midnight a claim may stand in the list up to a day too early or too late, which a
/// waiting time of weeks bears.
///
/// *Why are claims worked out anew each time and not kept?* A line that a later report changes, a
/// payment or a unit at the bench ends a claim by itself. Kept is only what a person did with one.
/// The price: a walk through the lines that concern money, order by order.
@NullMarked
package regrade.claims;

import org.jspecify.annotations.NullMarked;
