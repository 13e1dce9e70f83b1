/// The checks on the way up.
@NullMarked
package plumbline.check.up;

import org.jspecify.annotations.NullMarked;
