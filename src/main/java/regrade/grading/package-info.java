/// Rules from answers to a grade that names its reasons.
///
/// **Why is New a gate of its own and not one more rule?** A rule lowers a grade for what was
/// found; New needs things to have been seen. So a supervisor who loosens a rule cannot sell a used
/// unit as new by it. The price: the same question may stand in both.
///
/// **Why does a reason carry a supervisor's words?** The journal outlives every set of rules, and
/// head office reads it without this bench's tables. The price: a few words more in each act.
///
/// **Why are only contradictions refused, and not every oddity?** A set without them keeps one
/// promise, whatever it says: more found on a unit never gives it a better grade. A rule about a
/// question that nobody asks yet breaks none; its checklist may come later.
@NullMarked
package regrade.grading;

import org.jspecify.annotations.NullMarked;
