/// The sheet of all keys.
@NullMarked
package plumbline.gui.keys;

import org.jspecify.annotations.NullMarked;
