/// The checks on ways up that stop half way and run again.
@NullMarked
package plumbline.check.up.again;

import org.jspecify.annotations.NullMarked;
