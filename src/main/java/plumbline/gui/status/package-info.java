/// The honest line at the foot of the window.
@NullMarked
package plumbline.gui.status;

import org.jspecify.annotations.NullMarked;
