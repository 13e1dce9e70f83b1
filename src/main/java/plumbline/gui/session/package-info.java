/// Going on where work was left, also after a crash.
@NullMarked
package plumbline.gui.session;

import org.jspecify.annotations.NullMarked;
