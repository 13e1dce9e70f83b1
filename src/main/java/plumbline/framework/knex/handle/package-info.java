/// The database handle that Knex gives to a migration, and what hangs on it.
@NullMarked
package plumbline.framework.knex.handle;

import org.jspecify.annotations.NullMarked;
