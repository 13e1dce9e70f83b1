/// Checks on how tables in use get constraints.
@NullMarked
package plumbline.check.locking.constraint;

import org.jspecify.annotations.NullMarked;
