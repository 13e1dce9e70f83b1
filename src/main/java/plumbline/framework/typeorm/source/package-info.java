/// Where TypeORM’s data sources are configured, and which files of migrations they list.
@NullMarked
package plumbline.framework.typeorm.source;

import org.jspecify.annotations.NullMarked;
