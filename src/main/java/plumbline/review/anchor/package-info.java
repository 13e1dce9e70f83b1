/// Holds evidence to the lines it was taken from, while these move and change.
@NullMarked
package plumbline.review.anchor;

import org.jspecify.annotations.NullMarked;
