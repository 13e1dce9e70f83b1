/// The drawings that stand in reports, made of what was read.
@NullMarked
package plumbline.drawing.gallery;

import org.jspecify.annotations.NullMarked;
