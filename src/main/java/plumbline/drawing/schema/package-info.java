/// The schema at one moment, and what is different about it since another.
@NullMarked
package plumbline.drawing.schema;

import org.jspecify.annotations.NullMarked;
