/// What lies in the open folders, and what was passed over.
@NullMarked
package plumbline.gui.overview;

import org.jspecify.annotations.NullMarked;
