/// What gives way when text is large or the window small, and how it comes back.
@NullMarked
package plumbline.gui.room;

import org.jspecify.annotations.NullMarked;
