/// The last resort for a statement: what its words alone tell about it.
@NullMarked
package plumbline.parse.sql.words;

import org.jspecify.annotations.NullMarked;
