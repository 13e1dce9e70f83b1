/// Statements of PostgreSQL that make a schema again.
@NullMarked
package plumbline.schema.ddl;

import org.jspecify.annotations.NullMarked;
