/// Liquibase: what its changelogs say, in one form for XML, YAML, JSON and formatted SQL.
@NullMarked
package plumbline.framework.liquibase;

import org.jspecify.annotations.NullMarked;
