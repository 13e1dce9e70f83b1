/// What of a folder is read in which more lies than one wants to read unasked.
@NullMarked
package plumbline.gui.vast;

import org.jspecify.annotations.NullMarked;
