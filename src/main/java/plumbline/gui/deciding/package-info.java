/// Deciding cells by keys wherever they are shown: verdicts, reasons, and what is said beside them.
@NullMarked
package plumbline.gui.deciding;

import org.jspecify.annotations.NullMarked;
