/// A schema on which an operation is carried out, and what all operations need for it.
@NullMarked
package plumbline.schema.replay;

import org.jspecify.annotations.NullMarked;
