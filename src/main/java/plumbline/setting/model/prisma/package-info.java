/// Reads the models of Prisma schemas.
@NullMarked
package plumbline.setting.model.prisma;

import org.jspecify.annotations.NullMarked;
