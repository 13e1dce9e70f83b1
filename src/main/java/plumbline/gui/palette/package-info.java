/// Find and do anything by typing.
@NullMarked
package plumbline.gui.palette;

import org.jspecify.annotations.NullMarked;
