/// SQL text bound to the objects that its names mean.
@NullMarked
package plumbline.schema.binding;

import org.jspecify.annotations.NullMarked;
