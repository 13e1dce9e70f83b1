/// Pictures of the window, for tests, the demo and reports.
@NullMarked
package plumbline.gui.picture;

import org.jspecify.annotations.NullMarked;
