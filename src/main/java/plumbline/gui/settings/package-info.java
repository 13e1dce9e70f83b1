/// Theme, text size, motion and language.
@NullMarked
package plumbline.gui.settings;

import org.jspecify.annotations.NullMarked;
