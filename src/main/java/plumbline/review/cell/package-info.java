/// How the cells of an audit stand: what was decided, what it rests on, what is proposed beside it.
@NullMarked
package plumbline.review.cell;

import org.jspecify.annotations.NullMarked;
