/// The checks on the types of columns.
@NullMarked
package plumbline.check.type;

import org.jspecify.annotations.NullMarked;
