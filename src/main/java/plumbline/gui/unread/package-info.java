/// The statements that were not understood, and what is to be made of them.
@NullMarked
package plumbline.gui.unread;

import org.jspecify.annotations.NullMarked;
