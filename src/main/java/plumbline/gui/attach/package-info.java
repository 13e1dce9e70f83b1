/// The form that attaches evidence to cells, wherever they are shown.
@NullMarked
package plumbline.gui.attach;

import org.jspecify.annotations.NullMarked;
