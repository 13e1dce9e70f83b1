/// Turns an old audit into decisions that nobody has confirmed yet.
@NullMarked
package plumbline.review.imports.applying;

import org.jspecify.annotations.NullMarked;
