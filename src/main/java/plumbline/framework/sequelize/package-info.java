/// sequelize-cli and Umzug: migrations that call a query interface.
@NullMarked
package plumbline.framework.sequelize;

import org.jspecify.annotations.NullMarked;
