/// Diesel and its like: one folder with an up.sql and a down.sql for each migration.
@NullMarked
package plumbline.framework.diesel;

import org.jspecify.annotations.NullMarked;
