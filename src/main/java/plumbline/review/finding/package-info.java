/// What is worth reporting: results that are no PASS, gathered by check or by hand.
@NullMarked
package plumbline.review.finding;

import org.jspecify.annotations.NullMarked;
