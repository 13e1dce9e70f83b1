/// SQL text and types whose names are held as the objects that they mean.
@NullMarked
package plumbline.schema.expression;

import org.jspecify.annotations.NullMarked;
