/// What a person can tell the window to do, by menu, key or palette.
@NullMarked
package plumbline.gui.command;

import org.jspecify.annotations.NullMarked;
