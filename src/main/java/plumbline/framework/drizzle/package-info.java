/// Drizzle Kit: SQL files that a journal lists.
@NullMarked
package plumbline.framework.drizzle;

import org.jspecify.annotations.NullMarked;
