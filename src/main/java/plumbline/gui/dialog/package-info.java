/// What lies over the window for a moment: sheets, problems, choosers.
@NullMarked
package plumbline.gui.dialog;

import org.jspecify.annotations.NullMarked;
