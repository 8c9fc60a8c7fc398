/// Versioned lists of questions, their answers, and 'the rest is fine'.
@NullMarked
package regrade.checklist;

import org.jspecify.annotations.NullMarked;
