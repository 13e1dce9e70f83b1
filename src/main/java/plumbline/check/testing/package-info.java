/// Checks on how migrations are tested.
@NullMarked
package plumbline.check.testing;

import org.jspecify.annotations.NullMarked;
