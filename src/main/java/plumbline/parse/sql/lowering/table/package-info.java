/// What is done to tables, their columns, constraints and indexes, and to types.
@NullMarked
package plumbline.parse.sql.lowering.table;

import org.jspecify.annotations.NullMarked;
