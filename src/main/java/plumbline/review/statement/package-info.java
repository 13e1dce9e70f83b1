/// What was decided about statements that could not be read.
@NullMarked
package plumbline.review.statement;

import org.jspecify.annotations.NullMarked;
