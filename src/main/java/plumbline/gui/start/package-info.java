/// The first screen: three doors and what was open lately.
@NullMarked
package plumbline.gui.start;

import org.jspecify.annotations.NullMarked;
