/// The second look: another pair of eyes at some of the units, and how far both agree.
///
/// **What is compared?** Answers with answers, and the grade that the rules give for the one with
/// the grade they give for the other. A grade that a person chose is left out: the second look is
/// not asked for one, so it would count as a disagreement that nobody had.
///
/// **Who draws the units?** Nobody: the hash of the unit's last act decides, which nobody knows
/// before the unit is finished and everybody can work out again. The draw is recorded with the
/// save, so that another share set later changes nothing. A unit that goes to its rework is not
/// drawn, for it is changed before anyone looks again. The price: with a high share of rework fewer
/// units are drawn than the share says.
///
/// **Why is no person given a figure to be ranked by?** The kappa of a person hangs on the units
/// they had and on whom they were compared with. What helps is which question is seen differently,
/// which way, and on which units.
@NullMarked
package regrade.agreement;

import org.jspecify.annotations.NullMarked;
