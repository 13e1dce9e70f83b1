/// Reading SQL as a whole: one grammar after the other, and what none of them understands.
@NullMarked
package plumbline.parse.sql.reading;

import org.jspecify.annotations.NullMarked;
