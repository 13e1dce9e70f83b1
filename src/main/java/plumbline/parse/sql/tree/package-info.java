/// The trees that PostgreSQL's grammar gives, and how to read names and texts off them.
@NullMarked
package plumbline.parse.sql.tree;

import org.jspecify.annotations.NullMarked;
