/// Checks on how long statements may wait and run.
@NullMarked
package plumbline.check.locking.timeout;

import org.jspecify.annotations.NullMarked;
