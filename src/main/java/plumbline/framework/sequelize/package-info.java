/// What migrations of sequelize-cli and Umzug work with: the query interface and the library.
@NullMarked
package plumbline.framework.sequelize;

import org.jspecify.annotations.NullMarked;
