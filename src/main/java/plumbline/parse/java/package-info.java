/// Java: what is said of its classes, and of the SQL that their methods send to a database.
@NullMarked
package plumbline.parse.java;

import org.jspecify.annotations.NullMarked;
