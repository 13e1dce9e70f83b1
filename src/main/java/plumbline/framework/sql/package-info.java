/// What the adapters of tools with SQL files share: reading halves, names, and what stands around.
@NullMarked
package plumbline.framework.sql;

import org.jspecify.annotations.NullMarked;
