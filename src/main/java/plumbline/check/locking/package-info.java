/// Checks on what migrations lock and for how long.
@NullMarked
package plumbline.check.locking;

import org.jspecify.annotations.NullMarked;
