/// Checks on migrations that change rows.
@NullMarked
package plumbline.check.backfill;

import org.jspecify.annotations.NullMarked;
