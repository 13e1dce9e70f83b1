/// The checks on row level security.
@NullMarked
package plumbline.check.rowsecurity;

import org.jspecify.annotations.NullMarked;
