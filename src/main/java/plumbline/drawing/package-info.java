/// Drawings of what was read, the same in a window, a picture and a vector file.
@NullMarked
package plumbline.drawing;

import org.jspecify.annotations.NullMarked;
