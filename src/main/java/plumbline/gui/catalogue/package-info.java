/// All checks by section: their pages, whether they are asked, what they weigh, where they stand.
@NullMarked
package plumbline.gui.catalogue;

import org.jspecify.annotations.NullMarked;
