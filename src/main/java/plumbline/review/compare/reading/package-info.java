/// Reads what audits say from wherever they are kept.
@NullMarked
package plumbline.review.compare.reading;

import org.jspecify.annotations.NullMarked;
