/// Prisma Migrate: one folder with a migration.sql for each migration.
@NullMarked
package plumbline.framework.prisma;

import org.jspecify.annotations.NullMarked;
