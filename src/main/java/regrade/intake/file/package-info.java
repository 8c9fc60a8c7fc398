/// Opens tables for the intake, and lists the lines that were refused.
@NullMarked
package regrade.intake.file;

import org.jspecify.annotations.NullMarked;
