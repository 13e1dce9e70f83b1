/// Reads the models of Sequelize.
@NullMarked
package plumbline.setting.model.sequelize;

import org.jspecify.annotations.NullMarked;
