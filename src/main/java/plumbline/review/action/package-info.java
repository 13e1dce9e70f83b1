/// What was done to an audit, and what all of it adds up to.
@NullMarked
package plumbline.review.action;

import org.jspecify.annotations.NullMarked;
