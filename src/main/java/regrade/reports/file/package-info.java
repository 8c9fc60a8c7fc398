/// Reads reports by their forms.
@NullMarked
package regrade.reports.file;

import org.jspecify.annotations.NullMarked;
