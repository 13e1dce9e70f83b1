/// What a change of the schema means for the rows that are there already.
@NullMarked
package plumbline.schema.rows;

import org.jspecify.annotations.NullMarked;
