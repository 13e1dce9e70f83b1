/// The sixth place: the schema after each migration, and what is different since another.
@NullMarked
package plumbline.gui.schema;

import org.jspecify.annotations.NullMarked;
