/// Parts of statements, read from their tokens: names, types, columns, constraints, indexes.
@NullMarked
package plumbline.parse.sql.element;

import org.jspecify.annotations.NullMarked;
