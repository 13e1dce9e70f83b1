/// Opening files at a line in the editor that a person works with.
@NullMarked
package plumbline.gui.editor;

import org.jspecify.annotations.NullMarked;
