/// The bench's units as a projection of what happened to them.
///
/// **Why is a draft also listed in a small table of its own?** The open unit and the parked drafts
/// are asked for at every scan; an index over the state of all units would be rewritten at every
/// save for the sake of a handful of rows. Price: two tables to keep in step, in one class.
@NullMarked
package regrade.inspection.store;

import org.jspecify.annotations.NullMarked;
