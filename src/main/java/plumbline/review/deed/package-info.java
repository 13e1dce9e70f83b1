/// What a person can do in an audit, each as one step.
@NullMarked
package plumbline.review.deed;

import org.jspecify.annotations.NullMarked;
