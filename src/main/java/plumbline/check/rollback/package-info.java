/// Checks on readiness for a rollback.
@NullMarked
package plumbline.check.rollback;

import org.jspecify.annotations.NullMarked;
