/// What changed between two audits, why the score is another, and what can be taken over.
@NullMarked
package plumbline.review.compare;

import org.jspecify.annotations.NullMarked;
