/// TypeORM: migrations that are classes, and the data sources that list them.
@NullMarked
package plumbline.framework.typeorm;

import org.jspecify.annotations.NullMarked;
