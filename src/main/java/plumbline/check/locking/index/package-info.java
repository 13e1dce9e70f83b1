/// Checks on how indexes of tables in use are built and dropped.
@NullMarked
package plumbline.check.locking.index;

import org.jspecify.annotations.NullMarked;
