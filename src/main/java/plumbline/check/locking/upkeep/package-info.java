/// Checks on upkeep of whole tables and on their partitions.
@NullMarked
package plumbline.check.locking.upkeep;

import org.jspecify.annotations.NullMarked;
