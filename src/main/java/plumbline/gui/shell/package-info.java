/// The main window: what frames every screen, and what wires them.
@NullMarked
package plumbline.gui.shell;

import org.jspecify.annotations.NullMarked;
