/// Source text in the window, with its colours and its lines.
@NullMarked
package plumbline.gui.code;

import org.jspecify.annotations.NullMarked;
