/// Reads the tables that Drizzle schemas describe.
@NullMarked
package plumbline.setting.model.drizzle;

import org.jspecify.annotations.NullMarked;
