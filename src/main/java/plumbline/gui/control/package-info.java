/// Small visible parts that several screens use.
@NullMarked
package plumbline.gui.control;

import org.jspecify.annotations.NullMarked;
