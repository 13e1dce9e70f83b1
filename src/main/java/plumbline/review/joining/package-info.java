/// Two copies of one audit that come together: what either did, where they differ, what stands.
@NullMarked
package plumbline.review.joining;

import org.jspecify.annotations.NullMarked;
