/// What every key does, and which keys a person put in place of the usual ones.
@NullMarked
package plumbline.gui.keymap;

import org.jspecify.annotations.NullMarked;
