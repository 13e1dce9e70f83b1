/// What can be decided in an audit.
@NullMarked
package plumbline.review.decision;

import org.jspecify.annotations.NullMarked;
