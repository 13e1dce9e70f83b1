/// The table builder of Knex: columns, keys, indexes.
@NullMarked
package plumbline.framework.knex.table;

import org.jspecify.annotations.NullMarked;
