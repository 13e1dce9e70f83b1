/// The filter line of every view that shows cells.
@NullMarked
package plumbline.gui.filter;

import org.jspecify.annotations.NullMarked;
