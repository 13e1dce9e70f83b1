/// Checks on what new columns and new types of columns do to the rows that are there.
@NullMarked
package plumbline.check.locking.column;

import org.jspecify.annotations.NullMarked;
