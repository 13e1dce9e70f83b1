/// Checks on backup and recovery.
@NullMarked
package plumbline.check.backup;

import org.jspecify.annotations.NullMarked;
