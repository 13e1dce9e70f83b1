/// What is known of the thing that is selected, right of every view.
@NullMarked
package plumbline.gui.inspector;

import org.jspecify.annotations.NullMarked;
