/// Boxes of any size side by side.
@NullMarked
package plumbline.drawing.packing;

import org.jspecify.annotations.NullMarked;
