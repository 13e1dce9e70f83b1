/// Ways for lines between boxes that stay where they are.
@NullMarked
package plumbline.drawing.route;

import org.jspecify.annotations.NullMarked;
