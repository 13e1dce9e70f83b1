/// Drawings in the window.
@NullMarked
package plumbline.gui.drawing;

import org.jspecify.annotations.NullMarked;
