/// Drawings as SVG.
@NullMarked
package plumbline.drawing.svg;

import org.jspecify.annotations.NullMarked;
