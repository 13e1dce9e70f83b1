/// Checks on what happens between the beginning and the end of a transaction.
@NullMarked
package plumbline.check.locking.transaction;

import org.jspecify.annotations.NullMarked;
