/// Drawings as PNG, and the widths of texts where there is no window.
@NullMarked
package plumbline.drawing.image;

import org.jspecify.annotations.NullMarked;
