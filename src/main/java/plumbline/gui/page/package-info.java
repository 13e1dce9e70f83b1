/// The pages of the checks, for every screen that shows some of them.
@NullMarked
package plumbline.gui.page;

import org.jspecify.annotations.NullMarked;
