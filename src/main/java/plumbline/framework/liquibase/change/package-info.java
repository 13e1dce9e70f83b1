/// Liquibase: what each of its change types does to the database, and what undoes it.
@NullMarked
package plumbline.framework.liquibase.change;

import org.jspecify.annotations.NullMarked;
