/// Liquibase: what `modifySql` makes of the SQL of the changes before it.
@NullMarked
package plumbline.framework.liquibase.rewrite;

import org.jspecify.annotations.NullMarked;
