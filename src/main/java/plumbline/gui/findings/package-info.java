/// What did not pass, what is done about it, and what those decisions take for granted.
@NullMarked
package plumbline.gui.findings;

import org.jspecify.annotations.NullMarked;
