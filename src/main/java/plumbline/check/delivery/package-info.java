/// Checks on how migrations are delivered.
@NullMarked
package plumbline.check.delivery;

import org.jspecify.annotations.NullMarked;
