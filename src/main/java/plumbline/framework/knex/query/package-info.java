/// The query builder of Knex: rows that are read and changed.
@NullMarked
package plumbline.framework.knex.query;

import org.jspecify.annotations.NullMarked;
