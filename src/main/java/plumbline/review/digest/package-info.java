/// Digests that texts and files are known by.
@NullMarked
package plumbline.review.digest;

import org.jspecify.annotations.NullMarked;
