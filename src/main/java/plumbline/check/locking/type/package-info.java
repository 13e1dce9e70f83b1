/// Checks on what changes of types of the own do to tables and values.
@NullMarked
package plumbline.check.locking.type;

import org.jspecify.annotations.NullMarked;
