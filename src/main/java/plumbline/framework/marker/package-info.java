/// SQL files with markers for up and down: dbmate, goose and sql-migrate.
@NullMarked
package plumbline.framework.marker;

import org.jspecify.annotations.NullMarked;
