/// What the builders of Knex take and give: names, SQL expressions, raw SQL.
@NullMarked
package plumbline.framework.knex.value;

import org.jspecify.annotations.NullMarked;
