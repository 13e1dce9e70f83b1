/// The checks on indexes and the keys that need them.
@NullMarked
package plumbline.check.index;

import org.jspecify.annotations.NullMarked;
