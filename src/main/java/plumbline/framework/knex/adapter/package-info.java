/// Knex: where its migrations are, how it is set up, and what they do.
@NullMarked
package plumbline.framework.knex.adapter;

import org.jspecify.annotations.NullMarked;
