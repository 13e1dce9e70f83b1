/// What two states of a schema have different.
@NullMarked
package plumbline.schema.difference;

import org.jspecify.annotations.NullMarked;
