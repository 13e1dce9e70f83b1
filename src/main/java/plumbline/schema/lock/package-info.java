/// What each operation costs on a live PostgreSQL; of indexes only locks from SHARE UPDATE EXCLUSIVE.
@NullMarked
package plumbline.schema.lock;

import org.jspecify.annotations.NullMarked;
