/// Flyway: SQL and Java migrations.
@NullMarked
package plumbline.framework.flyway.adapter;

import org.jspecify.annotations.NullMarked;
