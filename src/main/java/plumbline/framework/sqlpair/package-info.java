/// Pairs of up and down SQL files: golang-migrate, morph and runners like them.
@NullMarked
package plumbline.framework.sqlpair;

import org.jspecify.annotations.NullMarked;
