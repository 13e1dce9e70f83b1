/// Finds and reads TypeORM migrations, with what its siblings know of sources, calls and tables.
@NullMarked
package plumbline.framework.typeorm.adapter;

import org.jspecify.annotations.NullMarked;
