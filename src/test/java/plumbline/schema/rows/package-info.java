/// What a change means for the rows that are there, held against a real server.
@NullMarked
package plumbline.schema.rows;

import org.jspecify.annotations.NullMarked;
