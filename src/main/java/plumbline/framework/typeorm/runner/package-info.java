/// The objects that TypeORM hands to a migration, from the query runner to query builders.
@NullMarked
package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.NullMarked;
