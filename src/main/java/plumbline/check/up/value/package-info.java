/// The checks on values that do not belong into a migration.
@NullMarked
package plumbline.check.up.value;

import org.jspecify.annotations.NullMarked;
