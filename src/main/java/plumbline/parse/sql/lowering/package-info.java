/// What each kind of statement in a tree of PostgreSQL does, one operation after the other.
@NullMarked
package plumbline.parse.sql.lowering;

import org.jspecify.annotations.NullMarked;
