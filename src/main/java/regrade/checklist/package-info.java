/// Versioned lists of questions, their answers, and 'the rest is fine'.
///
/// **Which keys answer a list longer than the keyboard's digits?** The digits act on a page of ten
/// questions, 1 to 9 and then 0, and pages are turned. Letters were weighed: they are taken by
/// commands and differ between keyboard layouts, and two digits in a row would make every single
/// one wait. The price: parts behind the tenth question cost one more key. Nearly all products stay
/// on one page.
///
/// **What does an order that learns save?** A key is a digit, a page turn, or `Space`: the digit of
/// each finding as often as its answer is far in the digit's cycle, `PgDn` wherever the next
/// finding stands on a later page, and `Space` for the rest. What is scanned costs none. So the
/// places of the questions save keys only on lists of more than a page; on one page they save the
/// eyes a way, and no key. What costs keys on every list is the second press for a second answer.
/// Hence both: [OrderQuestions] puts the questions of this SKU's usual faults first, and the digit
/// of the first three gives first what is found at least twice as often as what it would give. A
/// key of its own for "the usual faults" was weighed and refused: one would press it without
/// looking.
///
/// Replayed (`OrderBenchmark`: 200,000 units of 2,000 products of every category, faults at
/// questions and with answers drawn evenly, a product's second usual fault half as often as its
/// first, all from the product's first unit on): 21.9 % fewer keys where the most usual fault is on
/// 80 % of a product's units, 20.7 % at 70 %, 19.3 % at 60 %, 15.6 % at 40 %, 9.3 % at 20 %; places
/// alone save 2.8 % of the first, 5.6 % on lists of several pages. Without any skew 1.5 %, which is
/// no loss. The same is found in every one. More is hardly to be had: one digit a finding and
/// `Space` are left.
///
/// **Is it safe for fingers that know "twice is damaged"?** Not by itself: whoever presses twice
/// out of habit gives the other answer. Therefore a digit changes only where the line under its
/// question says so, and gives first what that line names; at most three do; each answer's place on
/// the screen stays, so that what is lit is not taken for its neighbour; nothing moves while a unit
/// is on the bench, for its checklist is written down when it is opened; and the setting
/// `learn-order` switches all of it off. The price that is left: digits differ from SKU to SKU,
/// which they did before wherever the expected contents differ, and one has to read the first rows.
@NullMarked
package regrade.checklist;

import org.jspecify.annotations.NullMarked;
