/// Numbered SQL files of runners that a team wrote itself, where no other tool claims them.
@NullMarked
package plumbline.framework.plainsql;

import org.jspecify.annotations.NullMarked;
