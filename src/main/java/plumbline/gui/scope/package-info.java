/// The list of what the workspace holds, left of every view.
@NullMarked
package plumbline.gui.scope;

import org.jspecify.annotations.NullMarked;
