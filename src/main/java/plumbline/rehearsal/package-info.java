/// Runs migrations on a real PostgreSQL; the only package that opens JDBC.
@NullMarked
package plumbline.rehearsal;

import org.jspecify.annotations.NullMarked;
