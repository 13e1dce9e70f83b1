/// What is open: folders, their contents, and the settings in force.
@NullMarked
package plumbline.gui.workspace;

import org.jspecify.annotations.NullMarked;
