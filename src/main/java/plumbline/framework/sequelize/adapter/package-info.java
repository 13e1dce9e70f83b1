/// Finds the migrations of sequelize-cli and Umzug and how they are configured, and reads them.
@NullMarked
package plumbline.framework.sequelize.adapter;

import org.jspecify.annotations.NullMarked;
