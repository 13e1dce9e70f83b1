/// Keeps actions so that none that was acknowledged is ever lost.
@NullMarked
package plumbline.review.journal;

import org.jspecify.annotations.NullMarked;
