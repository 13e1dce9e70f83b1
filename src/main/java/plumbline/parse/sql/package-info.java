/// SQL: where statements begin and end, and what each of them does.
@NullMarked
package plumbline.parse.sql;

import org.jspecify.annotations.NullMarked;
