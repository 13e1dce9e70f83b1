/// The nine places, the open tabs, and the way back and forward.
@NullMarked
package plumbline.gui.navigation;

import org.jspecify.annotations.NullMarked;
