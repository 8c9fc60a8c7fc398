/// What Amazon's programmes do with returned units, seen in the imported reports: units repackaged
/// and sold as new, settings that contradict a product, a returns evaluation that is off, sales of
/// graded units (fba-programs.md §1, §3, §5). It looks and says what to change; nothing is changed
/// from here.
@NullMarked
package regrade.fba;

import org.jspecify.annotations.NullMarked;
