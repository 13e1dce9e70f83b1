/// Reads the entities of TypeORM.
@NullMarked
package plumbline.setting.model.typeorm;

import org.jspecify.annotations.NullMarked;
