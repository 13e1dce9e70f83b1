/// How things look: themes, text sizes, fonts, icons and the names of style classes.
@NullMarked
package plumbline.gui.style;

import org.jspecify.annotations.NullMarked;
