/// Counts results and says how: a number never stands without its formula.
@NullMarked
package plumbline.review.score;

import org.jspecify.annotations.NullMarked;
