/// The embedded database: how it is opened, set aside, made small again and compared. Knows no table by name.
@NullMarked
package regrade.platform.db;

import org.jspecify.annotations.NullMarked;
