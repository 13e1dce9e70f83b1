/// What a result needs before it is ready to be handed on.
@NullMarked
package plumbline.review.gate;

import org.jspecify.annotations.NullMarked;
