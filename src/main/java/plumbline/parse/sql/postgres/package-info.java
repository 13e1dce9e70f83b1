/// PostgreSQL's statements, and the bodies of code in them, by the grammar of pgCodeKeeper.
@NullMarked
package plumbline.parse.sql.postgres;

import org.jspecify.annotations.NullMarked;
