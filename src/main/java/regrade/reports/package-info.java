/// The lines of every other report that a marketplace gives: what was sold, shipped, removed,
/// reimbursed, paid and listed.
///
/// *One table and one fact for two dozen kinds of report?* Yes: what they share (a day, an order, a
/// product, a parcel, a number of units) stands in columns of its own, by which lines are found;
/// what they do not share stays as it was written, under its column's name. A kind is therefore
/// data, a few lines of `forms.txt`, and a report that Amazon changes tomorrow needs a word there
/// and no code. The price: who computes with a line reads its cells by name.
@NullMarked
package regrade.reports;

import org.jspecify.annotations.NullMarked;
