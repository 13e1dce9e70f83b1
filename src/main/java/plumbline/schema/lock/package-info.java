/// What each operation costs on a live PostgreSQL; weak locks on indexes are left out.
@NullMarked
package plumbline.schema.lock;

import org.jspecify.annotations.NullMarked;
