/// Who decided what, for every screen that shows it.
@NullMarked
package plumbline.gui.history;

import org.jspecify.annotations.NullMarked;
