/// Checks on the way down of migrations.
@NullMarked
package plumbline.check.down;

import org.jspecify.annotations.NullMarked;
