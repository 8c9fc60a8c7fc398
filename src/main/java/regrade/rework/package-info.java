/// Works that raise a grade: what they need, what they are worth, and the order to do them.
///
/// **Is the grade that a work reaches written down with it?** No: a work says which answer it
/// leaves behind where it found a fault, and the grade rules are asked again with those answers. So
/// a changed rule changes what every work is worth, and no work can promise a grade that the next
/// inspection would refuse. The price: some gradings more for each finding at a key press.
///
/// **Which works are combined?** The worst finding decides a grade, so for each better grade every
/// finding that stands in its way gets the work that is worth most there; the rules are then asked
/// once more with all of them. Trying every subset was weighed: it finds the same under such rules,
/// and takes 2^n gradings.
///
/// **Does a unit wait for a part that nobody has?** Only if a person sends it there: such a plan is
/// offered, never first, and only where no plan does without. Nor is a part promised twice: what
/// another unit waits for is not free. The price: a unit that would have got the next part is sold
/// as it is.
///
/// **Why has a work no date from which it holds?** What is published holds from that act on, and
/// the journal says when that was; an order names the version it was planned by, and keeps the
/// names, minutes and prices of then. The price: a rise in wages is entered on the day it begins.
///
/// **What does a part of the stock cost?** What was paid for it, the first that came being the
/// first that goes; what scrapped units left cost nothing, and what is found by counting what the
/// last that came did. An average was weighed: it is a price nobody paid, and changes with every
/// delivery. The price: two units in a row may have different plans.
@NullMarked
package regrade.rework;

import org.jspecify.annotations.NullMarked;
