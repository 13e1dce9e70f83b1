/// Theme, text size and motion.
@NullMarked
package plumbline.gui.settings;

import org.jspecify.annotations.NullMarked;
