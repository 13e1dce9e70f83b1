/// The evidence of cells, and whether it still holds.
@NullMarked
package plumbline.review.evidence;

import org.jspecify.annotations.NullMarked;
