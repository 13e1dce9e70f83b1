/// Evidence as every screen shows it: in words, as a sign, and opened.
@NullMarked
package plumbline.gui.evidence;

import org.jspecify.annotations.NullMarked;
