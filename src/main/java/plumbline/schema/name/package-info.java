/// Names as PostgreSQL makes, cuts and quotes them.
@NullMarked
package plumbline.schema.name;

import org.jspecify.annotations.NullMarked;
