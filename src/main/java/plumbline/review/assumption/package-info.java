/// What decisions take for granted, and which of them fall with it.
@NullMarked
package plumbline.review.assumption;

import org.jspecify.annotations.NullMarked;
