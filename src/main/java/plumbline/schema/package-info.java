/// The schema before and after each operation.
@NullMarked
package plumbline.schema;

import org.jspecify.annotations.NullMarked;
