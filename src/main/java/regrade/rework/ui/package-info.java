/// The settings' page of works and wages, and that of the parts stock.
@NullMarked
package regrade.rework.ui;

import org.jspecify.annotations.NullMarked;
