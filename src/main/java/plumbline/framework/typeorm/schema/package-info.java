/// What TypeORM’s tables, columns, constraints and indexes are in SQL.
@NullMarked
package plumbline.framework.typeorm.schema;

import org.jspecify.annotations.NullMarked;
